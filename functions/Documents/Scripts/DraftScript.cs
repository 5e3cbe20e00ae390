using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Scripts;

/// <summary>All that one return does to the base version, story by story, the body first.</summary>
internal static class DraftScript
{
    internal static IReadOnlyList<StoryScript> Build(DraftFile @base, DraftFile returned, Hand reviewer)
    {
        var builder = new ScriptBuilder(reviewer);
        var stories = new List<StoryScript> { Story(LedgerPlace.Body, @base.Main, @base.Body, returned.Main, returned.Body) };
        foreach (var (number, note) in builder.Notes.ToList().Index())
        {
            AddNote(note.Base, note.Returned, number + 1);
        }

        foreach (var (before, after, name) in Edges(@base, returned))
        {
            stories.Add(Story(name, before, @base.Xml(before).Root!, after, returned.Xml(after).Root!));
        }

        return stories;

        StoryScript Story(string name, OpenXmlPart part, XElement container, OpenXmlPart other, XElement otherContainer) => new(
            name, part, other, builder.Build(Page.Read(container, View.Final), Page.Read(otherContainer, View.Original)));

        void AddNote(XElement before, XElement after, int number)
        {
            var isFoot = before.Name.LocalName == "footnoteReference";
            var (part, other) = isFoot
                ? ((OpenXmlPart?)@base.Main.FootnotesPart, (OpenXmlPart?)returned.Main.FootnotesPart)
                : (@base.Main.EndnotesPart, returned.Main.EndnotesPart);
            if (part is not null && other is not null && Note(@base.Xml(part), before) is { } note && Note(returned.Xml(other), after) is { } otherNote)
            {
                stories.Add(Story($"{(isFoot ? "footnote" : "endnote")} {number}", part, note, other, otherNote));
            }
        }
    }

    private static XElement? Note(XDocument notes, XElement reference) =>
        notes.Root!.Elements().FirstOrDefault(note => (string?)note.Attribute(Wml.Id) == (string?)reference.Attribute(Wml.Id));

    // Headers and footers of the same kind in the same section.
    private static IEnumerable<(OpenXmlPart Base, OpenXmlPart Returned, string Name)> Edges(DraftFile @base, DraftFile returned)
    {
        var others = References(returned);
        var seen = new HashSet<OpenXmlPart>();
        foreach (var (key, part) in References(@base))
        {
            if (others.TryGetValue(key, out var other) && seen.Add(part))
            {
                yield return (part, other, key);
            }
        }
    }

    private static Dictionary<string, OpenXmlPart> References(DraftFile file)
    {
        var parts = new Dictionary<string, OpenXmlPart>(StringComparer.Ordinal);
        foreach (var (section, properties) in file.Body.Descendants(Wml.SectionProperties).Index())
        {
            foreach (var reference in properties.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference"))
            {
                var id = (string?)reference.Attribute(Wml.R + "id");
                if (id is not null && file.Main.TryGetPartById(id, out var part))
                {
                    var kind = reference.Name.LocalName[..6];
                    parts.TryAdd($"{kind} {section + 1} {(string?)reference.Attribute(Wml.W + "type") ?? "default"}", part);
                }
            }
        }

        return parts;
    }
}

using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Documents.Writing;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Nap;

/// <summary>
/// What a plan shows of its stamp: reference, day and version on the front page, reference and version at the foot of each page. Marks
/// tell where; where they are gone, the words that stood there tell.
/// </summary>
internal sealed class ShownStamp(DraftStamp? former, DraftStamp stamp, Language language, DateOnly date)
{
    internal const string Reference = "f_reference";
    internal const string Date = "f_date";
    internal const string Version = "f_version";
    internal const string FootReference = "f_reference_foot";
    internal const string FootVersion = "f_version_foot";

    private readonly NapWords _words = NapWords.In(language);

    /// <summary>Shows the new stamp wherever the document showed the former one.</summary>
    internal void Write(DraftFile file)
    {
        foreach (OpenXmlPart part in (OpenXmlPart[])[file.Main, .. file.Main.FooterParts])
        {
            var places = Places(file.Xml(part).Root!, isFoot: part is FooterPart).Where(place => place.Texts.Count > 0).ToList();
            if (places.Count > 0)
            {
                file.Change(part);
                places.ForEach(place => Replace(place.Texts, place.Text));
            }
        }
    }

    private static string Number(DraftStamp of) => of.Version.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<(IReadOnlyList<XElement> Texts, string Text)> Places(XElement root, bool isFoot)
    {
        var marked = root.Descendants(Wml.W + "bookmarkStart").Select(start => (Start: start, Text: TextOf((string?)start.Attribute(Wml.W + "name")))).Where(mark => mark.Text is not null).ToList();
        return marked.Count > 0 ? [.. marked.Select(mark => (Between(mark.Start), mark.Text!))] : isFoot ? [.. Foot(root)] : [.. Front(root)];
    }

    private string? TextOf(string? mark) => mark switch
    {
        Reference or FootReference => $"{stamp.Reference}",
        Version or FootVersion => Number(stamp),
        Date => _words.Day(date, language),
        _ => null,
    };

    private static List<XElement> Between(XElement start)
    {
        var id = (string?)start.Attribute(Wml.Id);
        return [.. start.Ancestors(Wml.Paragraph).Take(1).Descendants()
            .SkipWhile(node => node != start)
            .TakeWhile(node => node.Name != Wml.W + "bookmarkEnd" || (string?)node.Attribute(Wml.Id) != id)
            .Where(IsText)];
    }

    private static bool IsText(XElement node) => node.Name == Wml.Text && !node.Ancestors(Wml.MovedFrom).Any();

    // The first text takes the words and keeps its look; what else stood there goes.
    private static void Replace(IReadOnlyList<XElement> texts, string text)
    {
        texts[0].Value = text;
        foreach (var rest in texts.Skip(1))
        {
            var run = rest.Parent!;
            rest.Remove();
            if (run.Name == Wml.Run && run.Elements().All(element => element.Name == Wml.RunProperties))
            {
                run.Remove();
            }
        }
    }

    private IEnumerable<(IReadOnlyList<XElement> Texts, string Text)> Front(XElement root)
    {
        foreach (var line in Page.Read(root.Element(Wml.Body)!, View.Final).Blocks.TakeWhile(block => block is Line).Cast<Line>())
        {
            var (old, text) = Former(line.Shown);
            if (old is not null && line.Element.Descendants().LastOrDefault(IsText) is { } last && last.Value.EndsWith(old, StringComparison.Ordinal))
            {
                yield return ([last], last.Value[..^old.Length] + text);
            }
        }
    }

    private (string? Old, string Text) Former(string line)
    {
        var day = $"{_words.Date}: ";
        if (former is not null && line == $"{_words.Reference}: {former.Reference}")
        {
            return ($"{former.Reference}", $"{stamp.Reference}");
        }

        if (former is not null && line == $"{_words.Version}: {former.Version}")
        {
            return (Number(former), Number(stamp));
        }

        return line.StartsWith(day, StringComparison.Ordinal) && DateOnly.TryParseExact(line[day.Length..], _words.DateFormat, language.ToCulture(), DateTimeStyles.None, out _)
            ? (line[day.Length..], _words.Day(date, language))
            : (null, string.Empty);
    }

    private IEnumerable<(IReadOnlyList<XElement> Texts, string Text)> Foot(XElement root)
    {
        if (former is null)
        {
            yield break;
        }

        var (old, text) = (Line(former), Line(stamp));
        foreach (var node in root.Descendants().Where(node => IsText(node) && node.Value.StartsWith(old, StringComparison.Ordinal)))
        {
            // Version 1 is no version 10.
            if (node.Value.Length == old.Length || !char.IsAsciiDigit(node.Value[old.Length]))
            {
                yield return ([node], text + node.Value[old.Length..]);
            }
        }
    }

    private string Line(DraftStamp of) => $"{_words.Draft} · {of.Reference} · {_words.Version} {Number(of)}";
}

using System.Text;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;

namespace Serverless.Documents.Reporting;

/// <summary>
/// Reads the sections of an Information Note that somebody edited. Sections are known by their headings, sentences by their words: no
/// program that saves the document can lose those without a reader seeing it.
/// </summary>
internal sealed class InformationNoteReader(InformationNote asWritten, Party editor)
{
    private static readonly string[] Bullets = ["•", "- ", "– ", "— ", "* "];

    private readonly SentencePool _pool = new(asWritten);
    private readonly NoteSource _editor = new(NoteSourceKind.Editor, editor.Id);

    /// <summary>Gives all sections of the form, in its order; null where the document has none of them.</summary>
    internal IReadOnlyList<NoteSection>? Read(DraftFile file)
    {
        var styles = StyleNames.Of(file);
        var found = new Dictionary<NoteSectionKind, List<NoteParagraph>>();
        var above = new List<NoteParagraph>();
        NoteSectionKind? current = null;
        foreach (var line in Page.Read(file.Body, View.Final).Lines)
        {
            var text = Tidy(line.Shown);
            if (text.Length == 0)
            {
                continue;
            }

            if (InformationNoteForm.FindSection(text) is { } kind)
            {
                current = kind;
                found.TryAdd(kind, []);
            }
            else if (current is not null || !IsFront(text))
            {
                (current is { } section ? found[section] : above).Add(Paragraph(line, text, styles));
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        found.TryAdd(NoteSectionKind.Event, []);
        found[NoteSectionKind.Event].InsertRange(0, above);
        return
        [
            .. Enum.GetValues<NoteSectionKind>().Select(kind => new NoteSection(
                kind, InformationNoteForm.HeadingOf(kind, asWritten.Language), found.GetValueOrDefault(kind) ?? [])),
        ];
    }

    // The title ends in the number of its footnote.
    private bool IsFront(string text) =>
        text.TrimEnd('1', '*', ' ').Equals(Tidy(asWritten.Title), StringComparison.OrdinalIgnoreCase) || text == Tidy(asWritten.Subtitle);

    private NoteParagraph Paragraph(Line line, string text, StyleNames styles)
    {
        var bullet = Array.Find(Bullets, mark => text.StartsWith(mark, StringComparison.Ordinal));
        var kind = styles.HeadingLevel(line.Element) is not null ? NoteParagraphKind.Heading
            : bullet is not null || styles.IsListItem(line.Element) ? NoteParagraphKind.Point
            : NoteParagraphKind.Text;
        return new NoteParagraph(kind, [.. Sentences(bullet is null ? text : text[bullet.Length..].Trim())]);
    }

    // The longest known sentence that stands next, else what the editor wrote up to the end of a sentence.
    private IEnumerable<NoteSentence> Sentences(string text)
    {
        while (text.Length > 0)
        {
            var known = _pool.Take(text);
            var words = known is null ? InformationNoteForm.SentencesOf(text)[0] : Tidy(known.Text);
            yield return known ?? new NoteSentence(words, [_editor]);
            text = text[words.Length..].Trim();
        }
    }

    /// <summary>One space between words, none of the marks that only turn the direction of writing.</summary>
    internal static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\u200E' or '\u200F' or '\u00AD' or Segment.Object)
            {
                continue;
            }

            if (!char.IsWhiteSpace(letter))
            {
                tidy.Append(letter);
            }
            else if (tidy.Length > 0 && tidy[^1] != ' ')
            {
                tidy.Append(' ');
            }
        }

        return tidy.ToString().TrimEnd();
    }
}

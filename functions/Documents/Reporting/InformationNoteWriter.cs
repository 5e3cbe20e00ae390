using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Writing;
using Serverless.Domain.Languages;
using Serverless.Domain.Reporting;

namespace Serverless.Documents.Reporting;

/// <summary>Writes one Information Note.</summary>
internal sealed class InformationNoteWriter(InformationNote note)
{
    private const string Reference = "FootnoteReference";
    private const int Disclaimer = 1;

    private readonly Composer _composer = new(note.Language);
    private int _keys;

    internal byte[] Write()
    {
        var words = VisitWords.In(note.Language);
        string[] foot = [note.Title, note.Reference.ToString(), note.Mark];
        return new NewDocument(note.Language, $"{note.Title}: {note.Subtitle}", note.Date, _composer)
        {
            FooterText = string.Join(" · ", foot.Where(part => part.Length > 0)),
            PageWords = (words.Page, words.Of),
            Footnotes = [Footnote()],
        }.Write([Title(), Paragraph("Subtitle", new Composer(note.Language), note.Subtitle), .. note.Sections.SelectMany(Section)]);
    }

    private XElement Title() => _composer.Paragraph(
        "Title",
        NextKey(),
        _composer.Run(note.Title),
        _composer.RunOf(new XElement(Wml.W + "footnoteReference", new XAttribute(Wml.Id, Disclaimer)), Composer.Valued("rStyle", Reference)));

    private XElement Footnote() => new(
        Wml.W + "footnote",
        new XAttribute(Wml.Id, Disclaimer),
        _composer.Paragraph(
            "FootnoteText",
            "disclaimer",
            _composer.RunOf(new XElement(Wml.W + "footnoteRef"), Composer.Valued("rStyle", Reference)),
            _composer.Run($" {note.Disclaimer}")));

    private IEnumerable<XElement> Section(NoteSection section) =>
        [Paragraph("Heading1", _composer, section.Heading), .. section.Paragraphs.Select((paragraph, index) => Paragraph(paragraph, section.Paragraphs.ElementAtOrDefault(index + 1)))];

    private XElement Paragraph(NoteParagraph paragraph, NoteParagraph? next)
    {
        var style = paragraph.Kind switch { NoteParagraphKind.Heading => "Heading2", NoteParagraphKind.Point => "ListBullet", _ => null };
        var written = _composer.Paragraph(style, NextKey(), paragraph.Sentences.SelectMany(Runs));

        // A paragraph in one other language runs as that language does.
        if (paragraph.Sentences.Select(sentence => sentence.Language ?? note.Language).Distinct().ToList() is [var only])
        {
            Turn(written.Element(Wml.ParagraphProperties)!, only.IsRightToLeft());
        }

        // What leads to a list does not stay behind on the page before it.
        if (paragraph.Kind == NoteParagraphKind.Text && next?.Kind == NoteParagraphKind.Point)
        {
            written.Element(Wml.ParagraphProperties)!.AddFirst(new XElement(Wml.W + "keepNext"));
        }

        return written;
    }

    private XElement Paragraph(string style, Composer composer, string text) => _composer.Paragraph(style, NextKey(), composer.Run(text));

    private IEnumerable<XElement> Runs(NoteSentence sentence, int index)
    {
        if (index > 0)
        {
            yield return _composer.Run(" ");
        }

        var run = (sentence.Language is { } language ? new Composer(language) : _composer).Run(sentence.Text);
        if (sentence.Language is { } other)
        {
            Tag(run, other);
        }

        yield return run;
    }

    private static void Turn(XElement properties, bool isRightToLeft)
    {
        var bidi = properties.Element(Wml.W + "bidi");
        if (isRightToLeft && bidi is null)
        {
            properties.Add(new XElement(Wml.W + "bidi"));
        }
        else if (!isRightToLeft)
        {
            bidi?.Remove();
        }
    }

    // Last of what a run says about itself, as the schema has it.
    private static void Tag(XElement run, Language language)
    {
        if (run.Element(Wml.RunProperties) is null)
        {
            run.AddFirst(new XElement(Wml.RunProperties));
        }

        var attribute = language switch { Language.Arabic => "bidi", Language.Chinese => "eastAsia", _ => "val" };
        run.Element(Wml.RunProperties)!.Add(new XElement(Wml.W + "lang", new XAttribute(Wml.W + attribute, language.ToTag())));
    }

    private string NextKey() => $"note {++_keys}";
}

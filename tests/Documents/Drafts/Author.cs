using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Edits a document as Word does for its writer. Offsets count the characters that were there before; edit from the end.</summary>
internal static class Author
{
    internal static void Insert(Paragraph paragraph, int offset, string text, Pen pen)
    {
        var run = NewRun(text);
        Put(paragraph, offset, pen.IsTracked ? pen.Sign(new InsertedRun(run)) : run);
    }

    internal static void Delete(Paragraph paragraph, int offset, int length, Pen pen)
    {
        foreach (var run in Isolate(paragraph, offset, length))
        {
            Strike(run, pen);
        }
    }

    internal static void Replace(Paragraph paragraph, int offset, int length, string text, Pen pen)
    {
        Insert(paragraph, offset + length, text, pen);
        Delete(paragraph, offset, length, pen);
    }

    internal static void Embolden(Paragraph paragraph, int offset, int length, Pen pen)
    {
        foreach (var run in Isolate(paragraph, offset, length))
        {
            var former = new PreviousRunProperties();
            run.RunProperties ??= new RunProperties();
            run.RunProperties.Bold = new Bold();
            if (pen.IsTracked)
            {
                run.RunProperties.AppendChild(pen.Sign(new RunPropertiesChange(former)));
            }
        }
    }

    internal static void Restyle(Paragraph paragraph, string style, Pen pen)
    {
        var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
        var former = new ParagraphPropertiesExtended();
        if (properties.ParagraphStyleId is { } before)
        {
            former.AppendChild(before.CloneNode(deep: true));
        }

        properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        if (pen.IsTracked)
        {
            properties.ParagraphPropertiesChange = pen.Sign(new ParagraphPropertiesChange(former));
        }
    }

    /// <summary>Takes a paragraph out that is not the last of its container.</summary>
    internal static void Remove(Paragraph paragraph, Pen pen)
    {
        if (!pen.IsTracked)
        {
            paragraph.Remove();
            return;
        }

        paragraph.Elements<Run>().ToList().ForEach(run => Strike(run, pen));
        pen.SignMark<Deleted>(paragraph);
    }

    internal static void AddBefore(Paragraph paragraph, string text, Pen pen)
    {
        var added = new Paragraph();
        paragraph.InsertBeforeSelf(added);
        added.AppendChild<OpenXmlElement>(pen.IsTracked ? pen.Sign(new InsertedRun(NewRun(text))) : NewRun(text));
        if (pen.IsTracked)
        {
            pen.SignMark<Inserted>(added);
        }
    }

    /// <summary>Cuts a paragraph in two.</summary>
    internal static void Cut(Paragraph paragraph, int offset, Pen pen)
    {
        var second = (Paragraph)paragraph.CloneNode(deep: true);
        second.RemoveAttribute("paraId", "http://schemas.microsoft.com/office/word/2010/wordml");
        paragraph.InsertAfterSelf(second);
        var length = paragraph.Elements<Run>().Sum(run => run.InnerText.Length);
        Isolate(paragraph, offset, length - offset).ForEach(run => run.Remove());
        Isolate(second, 0, offset).ForEach(run => run.Remove());
        if (pen.IsTracked)
        {
            pen.SignMark<Inserted>(paragraph);
        }
    }

    internal static void Move(Paragraph paragraph, Paragraph before, Pen pen)
    {
        var moved = (Paragraph)paragraph.CloneNode(deep: true);
        before.InsertBeforeSelf(moved);
        if (!pen.IsTracked)
        {
            paragraph.Remove();
            return;
        }

        moved.RemoveAttribute("paraId", "http://schemas.microsoft.com/office/word/2010/wordml");
        var name = $"move{pen.NextId()}";
        Wrap<MoveFromRun, MoveFromRangeStart, MoveFromRangeEnd>(paragraph, name, pen);
        pen.SignMark<MoveFrom>(paragraph);
        Wrap<MoveToRun, MoveToRangeStart, MoveToRangeEnd>(moved, name, pen);
        pen.SignMark<MoveTo>(moved);
    }

    internal static List<Run> Isolate(Paragraph paragraph, int offset, int length)
    {
        SplitAt(paragraph, offset);
        SplitAt(paragraph, offset + length);
        var (at, found) = (0, new List<Run>());
        foreach (var run in Own(paragraph))
        {
            if (at >= offset && at < offset + length)
            {
                found.Add(run);
            }

            at += run.InnerText.Length;
        }

        return found;
    }

    internal static void Put(Paragraph paragraph, int offset, OpenXmlElement element)
    {
        SplitAt(paragraph, offset);
        var at = 0;
        foreach (var run in Own(paragraph))
        {
            if (at == offset)
            {
                run.InsertBeforeSelf(element);
                return;
            }

            at += run.InnerText.Length;
        }

        paragraph.AppendChild(element);
    }

    private static List<Run> Own(Paragraph paragraph) => [.. paragraph.Elements<Run>().Where(run => run.InnerText.Length > 0)];

    private static void SplitAt(Paragraph paragraph, int offset)
    {
        var at = 0;
        foreach (var run in Own(paragraph))
        {
            var text = run.InnerText;
            if (at < offset && offset < at + text.Length)
            {
                var tail = (Run)run.CloneNode(deep: true);
                SetText(run, text[..(offset - at)]);
                SetText(tail, text[(offset - at)..]);
                run.InsertAfterSelf(tail);
                return;
            }

            at += text.Length;
        }
    }

    private static void SetText(Run run, string text)
    {
        var element = run.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Text>()!;
        (element.Text, element.Space) = (text, SpaceProcessingModeValues.Preserve);
    }

    internal static void Strike(Run run, Pen pen)
    {
        if (!pen.IsTracked)
        {
            run.Remove();
            return;
        }

        var gone = (Run)run.CloneNode(deep: true);
        foreach (var text in gone.Elements<DocumentFormat.OpenXml.Wordprocessing.Text>().ToList())
        {
            gone.ReplaceChild(new DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
        }

        run.Parent!.ReplaceChild(pen.Sign(new DeletedRun(gone)), run);
    }

    private static void Wrap<TRun, TStart, TEnd>(Paragraph paragraph, string name, Pen pen)
        where TRun : OpenXmlElement, new()
        where TStart : OpenXmlElement, new()
        where TEnd : OpenXmlElement, new()
    {
        var start = pen.Sign(new TStart());
        start.SetAttribute(new OpenXmlAttribute("w", "name", Pen.Wordml, name));
        var end = new TEnd();
        end.SetAttribute(new OpenXmlAttribute("w", "id", Pen.Wordml, start.GetAttribute("id", Pen.Wordml).Value!));
        var wrap = pen.Sign(new TRun());
        foreach (var run in Own(paragraph))
        {
            run.Remove();
            wrap.AppendChild(run);
        }

        paragraph.Append(start, wrap, end);
    }

    internal static Run NewRun(string text) =>
        new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });
}

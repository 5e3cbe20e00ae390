using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Accepts and rejects tracked changes in a document as an editor does in Word.</summary>
internal static class Editor
{
    /// <summary>Accepts the changes of some, rejects those of others, and leaves the rest.</summary>
    /// <param name="content">The document.</param>
    /// <param name="decide">By the author's name: true to accept, false to reject, null to leave.</param>
    internal static byte[] Settle(byte[] content, Func<string, bool?> decide)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var body = document.MainDocumentPart!.Document!.Body!;
            Formats(body, decide);
            Rows(body, decide);
            Runs(body, decide);
            Ends(body, decide);
            document.MainDocumentPart.Document.Save();
        }

        return stream.ToArray();
    }

    private static bool? Decision(OpenXmlElement change, Func<string, bool?> decide) => decide(change.GetAttribute("author", Pen.Wordml).Value!);

    private static void Formats(Body body, Func<string, bool?> decide)
    {
        foreach (var change in body.Descendants<RunPropertiesChange>().Where(change => Decision(change, decide) is not null).ToList())
        {
            if (Decision(change, decide) == false)
            {
                var properties = (RunProperties)change.Parent!;
                properties.RemoveAllChildren();
                properties.Append(change.PreviousRunProperties?.ChildElements.Select(child => child.CloneNode(deep: true)) ?? []);
                continue;
            }

            change.Remove();
        }

        foreach (var change in body.Descendants<ParagraphPropertiesChange>().Where(change => Decision(change, decide) is not null).ToList())
        {
            var properties = (ParagraphProperties)change.Parent!;
            change.Remove();
            if (Decision(change, decide) == false)
            {
                properties.ParagraphStyleId = (ParagraphStyleId?)change.ParagraphPropertiesExtended?.ParagraphStyleId?.CloneNode(deep: true);
            }
        }
    }

    private static void Rows(Body body, Func<string, bool?> decide)
    {
        foreach (var change in body.Descendants<TableRowProperties>().SelectMany(properties => properties.ChildElements).Where(change => change is Inserted or Deleted && Decision(change, decide) is not null).ToList())
        {
            if (change is Inserted == Decision(change, decide))
            {
                change.Remove();
            }
            else
            {
                change.Ancestors<TableRow>().First().Remove();
            }
        }
    }

    private static void Runs(Body body, Func<string, bool?> decide)
    {
        foreach (var change in body.Descendants().Where(change => change is InsertedRun or DeletedRun or MoveFromRun or MoveToRun && Decision(change, decide) is not null).ToList())
        {
            if (change is InsertedRun or MoveToRun == Decision(change, decide))
            {
                foreach (var text in change.Descendants<DeletedText>().ToList())
                {
                    text.Parent!.ReplaceChild(new DocumentFormat.OpenXml.Wordprocessing.Text(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
                }

                foreach (var child in change.ChildElements.ToList())
                {
                    child.Remove();
                    change.InsertBeforeSelf(child);
                }
            }

            change.Remove();
        }

        body.Descendants().Where(element => element is MoveFromRangeStart or MoveFromRangeEnd or MoveToRangeStart or MoveToRangeEnd).ToList().ForEach(element => element.Remove());
    }

    private static void Ends(Body body, Func<string, bool?> decide)
    {
        foreach (var change in body.Descendants<ParagraphMarkRunProperties>().SelectMany(properties => properties.ChildElements).Where(change => change is Inserted or Deleted or MoveFrom or MoveTo && Decision(change, decide) is not null).ToList())
        {
            var paragraph = change.Ancestors<Paragraph>().First();
            change.Remove();
            if (change is Inserted or MoveTo == Decision(change, decide))
            {
                continue;
            }

            // The text runs on into the next paragraph; what begins and ends in it goes with it.
            var next = paragraph.NextSibling<Paragraph>();
            if (next is not null && paragraph.NextSibling() is Paragraph)
            {
                foreach (var child in paragraph.ChildElements.Where(child => child is not ParagraphProperties).Reverse().ToList())
                {
                    child.Remove();
                    if (next.ParagraphProperties is { } properties)
                    {
                        properties.InsertAfterSelf(child);
                    }
                    else
                    {
                        next.PrependChild(child);
                    }
                }
            }

            paragraph.Remove();
        }
    }
}

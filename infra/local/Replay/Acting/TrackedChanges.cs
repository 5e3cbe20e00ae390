using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Serverless.Local.Replay.Acting;

/// <summary>Accepts or rejects words, rows and paragraphs that somebody has tracked.</summary>
internal static class TrackedChanges
{
    /// <summary>Settles the changes of all whose name fits.</summary>
    internal static void Settle(Body body, string pattern, bool accepts)
    {
        foreach (var row in body.Descendants<TableRow>().Where(row => row.TableRowProperties is not null).ToList())
        {
            foreach (var mark in row.TableRowProperties!.ChildElements.Where(one => one is Inserted or Deleted && DraftPen.Fits(pattern, Author(one))).ToList())
            {
                mark.Remove();
                if (mark is Inserted != accepts)
                {
                    row.Remove();
                }
            }
        }

        foreach (var run in body.Descendants().Where(one => one is InsertedRun or DeletedRun && DraftPen.Fits(pattern, Author(one))).ToList())
        {
            if (run is InsertedRun == accepts)
            {
                Keep(run);
            }

            run.Remove();
        }

        foreach (var mark in body.Descendants<ParagraphMarkRunProperties>().SelectMany(one => one.ChildElements).Where(one => one is Inserted or Deleted && DraftPen.Fits(pattern, Author(one))).ToList())
        {
            var paragraph = mark.Ancestors<Paragraph>().First();
            mark.Remove();
            if (mark is Inserted != accepts)
            {
                Join(paragraph);
            }
        }
    }

    private static void Keep(OpenXmlElement run)
    {
        foreach (var child in run.ChildElements.ToList())
        {
            child.Remove();
            foreach (var text in child.Descendants<DeletedText>().ToList())
            {
                text.Parent!.ReplaceChild(new Text(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
            }

            run.InsertBeforeSelf(child);
        }
    }

    // Without its end the text runs on into the next paragraph.
    private static void Join(Paragraph paragraph)
    {
        if (paragraph.NextSibling() is Paragraph next)
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

            paragraph.Remove();
        }
    }

    private static string? Author(OpenXmlElement change) => change.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "author").Value;
}

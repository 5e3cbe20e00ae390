using Serverless.Workflow.Documents;

namespace Serverless.Pages.Web;

/// <summary>A piece of a redline as a page shows it.</summary>
/// <param name="Block">The paragraph or table.</param>
/// <param name="Level">For a heading how deep it stands on the page; 0 for all else.</param>
/// <param name="Table">For a table its number, from 1; 0 for all else.</param>
internal sealed record RedlineItem(RedlineBlock Block, int Level, int Table)
{
    private const int Deepest = 6;

    /// <summary>
    /// The pieces of a document in groups: points of a list that follow each other together, all else alone. Headings stand below that of
    /// the page, and none is deeper than the one before by more than one, whatever the document's styles are.
    /// </summary>
    internal static IReadOnlyList<IReadOnlyList<RedlineItem>> Of(IReadOnlyList<RedlineBlock> blocks)
    {
        var groups = new List<List<RedlineItem>>();
        var (level, table) = (1, 0);
        foreach (var block in blocks)
        {
            if (block is RedlineParagraph { HeadingLevel: { } depth })
            {
                level = Math.Min(Math.Min(depth + 1, level + 1), Deepest);
                groups.Add([new RedlineItem(block, level, 0)]);
            }
            else if (IsPoint(block) && groups.LastOrDefault() is [{ } first, ..] group && IsPoint(first.Block))
            {
                group.Add(new RedlineItem(block, 0, 0));
            }
            else if (block is not RedlineParagraph { Spans: [], End: null, Style: null })
            {
                groups.Add([new RedlineItem(block, 0, block is RedlineTable ? ++table : 0)]);
            }
        }

        return groups;
    }

    /// <summary>Whether a block is a point of a list.</summary>
    internal static bool IsPoint(RedlineBlock block) => block is RedlineParagraph { IsListItem: true, HeadingLevel: null };

    /// <summary>Whether a block is read from right to left; a table is when what it holds is.</summary>
    internal static bool IsRightToLeft(RedlineBlock block) => block switch
    {
        RedlineParagraph paragraph => paragraph.IsRightToLeft,
        RedlineTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).FirstOrDefault(inner => inner is RedlineParagraph { Spans: [_, ..] }) is { } first
            && IsRightToLeft(first),
        _ => false,
    };

    /// <summary>Whether anything was done to a block.</summary>
    internal static bool HasMark(RedlineBlock block) => block switch
    {
        RedlineParagraph paragraph => paragraph.End is not null || paragraph.Style is not null || paragraph.Spans.Any(span => span.Mark is not null),
        RedlineTable table => table.Rows.Any(row => row.Mark is not null || row.Cells.Any(cell => cell.Any(HasMark))),
        _ => false,
    };
}

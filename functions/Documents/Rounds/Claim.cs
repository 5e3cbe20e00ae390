using Serverless.Documents.Model;
using Serverless.Documents.Scripts;

namespace Serverless.Documents.Rounds;

/// <summary>
/// The part of a paragraph of the base version that an entry changes, in half characters: 2n is the place before character n,
/// 2n + 1 the character itself. So what is put in beside a word does not meet what becomes of the word.
/// </summary>
/// <param name="Line">The paragraph.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, itself included.</param>
/// <param name="Change">The number of the entry in its return, from 1.</param>
internal sealed record Claim(Line Line, int Start, int End, int Change)
{
    /// <summary>All that one return claims; looks and styles do not count.</summary>
    internal static IEnumerable<Claim> Of(PageScript page) => page.Blocks.SelectMany(block => block switch
    {
        LineScript { Items.Count: > 0 } line => ItemGroups.Of(line).Where(group => group.Items[0] is not (LookItem or StyleItem)).Select(group => Of(line.Base, group)),
        GridScript { Rows.Count: 0, Deleted: { } whole } grid => grid.Base.Rows.SelectMany(row => Of(row, whole)),
        GridScript grid => grid.Rows.SelectMany(row => row.Deleted is { } deleted ? Of(row.Base, deleted) : row.Cells.SelectMany(Of)),
        _ => [],
    });

    private static IEnumerable<Claim> Of(GridRow row, DeletedMark deleted) =>
        row.Cells.SelectMany(cell => cell.Lines).Select(line => new Claim(line, 0, (2 * line.Text.Length) + 1, deleted.Change));

    private static Claim Of(Line line, ItemGroup group)
    {
        var (puts, takes) = (group.Items.Exists(item => item is InsertItem), group.Items.Exists(item => item is DeleteItem or JoinItem));
        var end = group.Items.Exists(item => item is JoinItem) ? group.End + 1 : group.End;
        return new Claim(line, takes ? (2 * group.Start) + 1 : 2 * group.Start, takes && !puts ? (2 * end) - 1 : 2 * end, group.Items[0].Change);
    }
}

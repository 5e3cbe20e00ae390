using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>The text of a container as lines: one for each paragraph, one for each row with its cells parted by tabs.</summary>
internal static class PlainText
{
    internal static string Of(XElement container, View view) => Of(Page.Read(container, view));

    internal static string Of(Page page) => string.Join('\n', page.Blocks.SelectMany(block =>
        block is Line line ? [line.Shown] : ((Grid)block).Rows.Select(row => row.Shown)));
}

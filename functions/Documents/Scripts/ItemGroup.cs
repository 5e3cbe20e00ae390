using Serverless.Domain.Drafts;

namespace Serverless.Documents.Scripts;

/// <summary>Changes of one paragraph that read as one.</summary>
/// <param name="Kind">What they are together.</param>
/// <param name="Hand">Whose they are.</param>
/// <param name="Start">Where they begin in the base paragraph.</param>
/// <param name="End">Where they end.</param>
/// <param name="OldText">The words before.</param>
/// <param name="NewText">The words after.</param>
/// <param name="Items">The changes.</param>
internal sealed record ItemGroup(
    LedgerKind Kind, Hand Hand, int Start, int End, string OldText, string NewText, List<ScriptItem> Items)
{
    /// <summary>The change of style, where that is what they are.</summary>
    internal StyleItem? Style => Items[0] as StyleItem;
}

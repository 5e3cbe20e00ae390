using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Drafting.Views;

/// <summary>What is compared with what: two versions of a draft, in either order, or what came back from a reviewer with the version it is based on.</summary>
/// <param name="From">The version that is shown with its changes.</param>
/// <param name="To">The version that the changes lead to; of a return the one it is based on.</param>
/// <param name="Return">The id of the return; null where two versions are compared.</param>
public sealed record DraftPair(int From, int To, string? Return = null)
{
    /// <summary>The version before the newest against the newest; the only one against itself.</summary>
    /// <returns>Null when there is no version.</returns>
    public static DraftPair? Newest(NapDrafting? drafting) => drafting?.Versions switch
    {
        [.., var before, var last] => new DraftPair(before.Number, last.Number),
        [var only] => new DraftPair(only.Number, only.Number),
        _ => null,
    };
}

namespace Serverless.Domain.Drafts;

/// <summary>How rounds of review follow one another.</summary>
public static class ReviewRules
{
    /// <summary>Whether nobody is waited for any more: everybody to whom the version went has returned it or agreed.</summary>
    public static bool IsAnswered(ReviewRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return !round.Silent.Any();
    }

    /// <summary>What follows the round that ran last, once it has ended.</summary>
    public static AfterRound Next(NapDrafting drafting)
    {
        ArgumentNullException.ThrowIfNull(drafting);
        var round = drafting.Round ?? throw new ArgumentException("There was no round yet.", nameof(drafting));
        return drafting.Waiting.Any() ? AfterRound.Edit
            : round.Missing.Any() ? AfterRound.Decide
            : AfterRound.Agreed;
    }

    /// <summary>Whether another round may be held without the Coordinator.</summary>
    public static bool MayGoRound(NapDrafting drafting)
    {
        ArgumentNullException.ThrowIfNull(drafting);
        return drafting.Rounds.Count < drafting.MostRounds;
    }
}

namespace Serverless.Domain.Drafts;

/// <summary>The work on the draft National Implementation Action Plan of a request, as its status knows it.</summary>
public sealed record NapDrafting
{
    /// <summary>The id of the draft among the request's documents, and in the stamp of every version.</summary>
    public const string Document = "nap";

    /// <summary>The id of what the editor gets: the version with all that came back in a round. Its version is the round's number.</summary>
    public const string Consolidated = "nap-round";

    /// <summary>The id of the redline; its version n shows what became of the draft's version n-1 in version n.</summary>
    public const string Redline = "nap-redline";

    /// <summary>Reviewers in the State's institutions.</summary>
    public IReadOnlyList<Reviewer> Reviewers { get; init; } = [];

    /// <summary>The versions, the first one first.</summary>
    public IReadOnlyList<DraftVersion> Versions { get; init; } = [];

    /// <summary>The rounds of review, the first one first.</summary>
    public IReadOnlyList<ReviewRound> Rounds { get; init; } = [];

    /// <summary>The version of an earlier visit's draft that this one goes on from; null where it is new.</summary>
    public DraftStamp? Continues { get; init; }

    /// <summary>How it ended; null while it goes on.</summary>
    public DraftOutcome? Outcome { get; init; }

    /// <summary>After how many rounds of review the Coordinator decides; 0 before the first.</summary>
    public int MostRounds { get; init; }

    /// <summary>The newest version's number; 0 when there is none.</summary>
    public int Newest => Versions is [.., var last] ? last.Number : 0;

    /// <summary>The round that runs or ran last; null before the first.</summary>
    public ReviewRound? Round => Rounds is [.., var last] ? last : null;

    /// <summary>Finds a reviewer.</summary>
    public Reviewer? FindReviewer(string id) => Reviewers.FirstOrDefault(reviewer => reviewer.Id == id);
}

using System.Globalization;
using Serverless.Domain.Parties;

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

    /// <summary>The returns that the editor has not had yet: those of the running or last round, and what came late to the one before.</summary>
    public IEnumerable<DraftReturn> Waiting => Round is not { } round ? [] :
        [.. Rounds.SkipLast(1).TakeLast(1).SelectMany(before => before.Returns.Where(one => one.IsLate)), .. round.Returns.Where(one => !one.IsLate)];

    /// <summary>Finds a reviewer.</summary>
    public Reviewer? FindReviewer(string id) => Reviewers.FirstOrDefault(reviewer => reviewer.Id == id);

    /// <summary>Finds the return to which an entry of the ledger belongs.</summary>
    /// <returns>Null for an entry that came otherwise.</returns>
    public DraftReturn? FindReturn(string entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Rounds.SelectMany(round => round.Returns).FirstOrDefault(one => entry.StartsWith($"{one.Id}.", StringComparison.Ordinal));
    }

    /// <summary>Adds a version.</summary>
    public NapDrafting With(DraftVersion version) => this with { Versions = [.. Versions, version] };

    /// <summary>Sends the newest version round.</summary>
    /// <param name="asked">To whom.</param>
    /// <param name="required">Whose agreement is needed.</param>
    /// <param name="at">When (UTC).</param>
    public NapDrafting Circulated(IReadOnlyList<Party> asked, IReadOnlyList<Party> required, DateTimeOffset at) => this with
    {
        Rounds = [.. Rounds, new ReviewRound { Number = Rounds.Count + 1, Version = Newest, Opened = at, Asked = asked, Required = required }],
    };

    /// <summary>Changes the round that runs or ran last.</summary>
    public NapDrafting WithRound(Func<ReviewRound, ReviewRound> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { Rounds = [.. Rounds.SkipLast(1), .. Rounds.TakeLast(1).Select(change)] };
    }

    /// <summary>The id that the next return has.</summary>
    public string NextReturn() => string.Create(CultureInfo.InvariantCulture, $"{Round!.Number}.{Round.Returns.Count + 1}");
}

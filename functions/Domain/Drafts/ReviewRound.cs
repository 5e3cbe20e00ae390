using Serverless.Domain.Parties;

namespace Serverless.Domain.Drafts;

/// <summary>One circulation of the draft: a version goes out, and returns come back.</summary>
public sealed record ReviewRound
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The version that went out.</summary>
    public required int Version { get; init; }

    /// <summary>When it went out (UTC).</summary>
    public required DateTimeOffset Opened { get; init; }

    /// <summary>To whom it went.</summary>
    public required IReadOnlyList<Party> Asked { get; init; }

    /// <summary>Whose agreement is needed.</summary>
    public IReadOnlyList<Party> Required { get; init; } = [];

    /// <summary>What came back, in the order in which it came.</summary>
    public IReadOnlyList<DraftReturn> Returns { get; init; } = [];

    /// <summary>Who agreed, in the order in which they did.</summary>
    public IReadOnlyList<DraftSignOff> SignOffs { get; init; } = [];

    /// <summary>When it ended (UTC); null while it runs.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>Those who have neither returned anything nor agreed.</summary>
    public IEnumerable<Party> Silent => Asked.Where(party => !Returns.Any(one => one.By == party) && !SignOffs.Any(one => one.Body == party));

    /// <summary>Those whose agreement is needed and who have not agreed.</summary>
    public IEnumerable<Party> Missing => Required.Where(party => !SignOffs.Any(one => one.Body == party && one.Version == Version));
}

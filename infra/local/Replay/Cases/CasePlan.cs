namespace Serverless.Local.Replay.Cases;

/// <summary>A team and dates, as they must be; what is not given does not matter.</summary>
internal sealed record CasePlan
{
    /// <summary>The first and the last day at the venue, such as <c>2017-11-27/2017-11-28</c>; an empty text where there is no plan.</summary>
    public string? Days { get; init; }

    /// <summary>The ids of the experts, the lead first, the others in any order.</summary>
    public IReadOnlyList<string>? Team { get; init; }

    /// <summary>Everybody who was asked, by id, and what they said; an empty text while they have said nothing.</summary>
    public IReadOnlyDictionary<string, string>? Answers { get; init; }
}

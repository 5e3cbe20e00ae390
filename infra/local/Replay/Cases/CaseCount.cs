namespace Serverless.Local.Replay.Cases;

/// <summary>How many mails of a kind must have gone out.</summary>
internal sealed record CaseCount
{
    /// <summary>Which mails.</summary>
    public required CaseFilter Of { get; init; }

    /// <summary>On which day, at Headquarters; on any day if not given.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Exactly how many.</summary>
    public int? Count { get; init; }

    /// <summary>At most how many to any one person on any one day and about one request.</summary>
    public int? MostPerDay { get; init; }
}

using Serverless.Domain.Parties;

namespace Serverless.Domain.Preparation;

/// <summary>The lead expert's report on one day of a visit.</summary>
public sealed record DailyReport
{
    /// <summary>The day at the venue.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was presented, by whom.</summary>
    public IReadOnlyList<PresentedSession> Presented { get; init; } = [];

    /// <summary>What was agreed; empty when nothing was said of it.</summary>
    public string Agreed { get; init; } = string.Empty;

    /// <summary>Institutions or people who took part.</summary>
    public IReadOnlyList<string> TookPart { get; init; } = [];

    /// <summary>The report in the expert's own words; empty where the fields above hold it all.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Who reported.</summary>
    public required Party By { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}

namespace Serverless.Domain.Availability;

/// <summary>The calendar that an expert's absences are read from every day.</summary>
/// <param name="Url">Its address (https).</param>
/// <param name="LastTried">When it was last asked for (UTC); null before the first time.</param>
/// <param name="LastRead">When it was last read whole (UTC); null when never. The absences known are of then.</param>
/// <param name="Problem">Why it was not read the last time, in plain English with what to do; null when it was.</param>
public sealed record CalendarState(Uri Url, DateTimeOffset? LastTried = null, DateTimeOffset? LastRead = null, string? Problem = null);

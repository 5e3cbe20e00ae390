using Serverless.Domain.Preparation;

namespace Serverless.Domain.Commands;

/// <summary>An expert of the team reports on a day of the visit. A later report of the same day takes the place of the one before.</summary>
/// <param name="Day">The day, at the venue.</param>
/// <param name="Report">What was presented, by whom, what was agreed, who took part.</param>
public sealed record ReportDay(DateOnly Day, DailyReportText Report) : Command;

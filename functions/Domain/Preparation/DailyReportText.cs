namespace Serverless.Domain.Preparation;

/// <summary>What was read from the text of a daily report. All of it is in the text too.</summary>
/// <param name="Presented">What was presented, by whom.</param>
/// <param name="Agreed">What was agreed; empty when the report has no such part.</param>
/// <param name="TookPart">Institutions or people who took part, as they stand.</param>
/// <param name="Text">The whole report, as it was written.</param>
public sealed record DailyReportText(IReadOnlyList<PresentedSession> Presented, string Agreed, IReadOnlyList<string> TookPart, string Text);

namespace Serverless.Domain.Notices;

/// <summary>The state of a request in which a notice still has a point.</summary>
/// <param name="Step">The step that must be waited for.</param>
/// <param name="Due">The deadline that step must have (UTC); null where any will do.</param>
public sealed record NoticeCondition(string Step, DateTimeOffset? Due = null);

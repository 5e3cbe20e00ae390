using Serverless.Domain.Parties;

namespace Serverless.Domain.Reporting;

/// <summary>What the Coordinator or the Chair said of a version of the Information Note.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Version">Of which version.</param>
/// <param name="Verdict">What.</param>
/// <param name="Text">The reason for sending it back, or a remark; null for none.</param>
public sealed record NoteClearance(Party By, DateTimeOffset At, int Version, NoteVerdict Verdict, string? Text = null);

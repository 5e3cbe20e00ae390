using Serverless.Domain.Parties;

namespace Serverless.Domain.Drafts;

/// <summary>A body agrees to a version.</summary>
/// <param name="Body">Who.</param>
/// <param name="Version">To which version.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Text">Its words; null for none.</param>
public sealed record DraftSignOff(Party Body, int Version, DateTimeOffset At, string? Text = null);

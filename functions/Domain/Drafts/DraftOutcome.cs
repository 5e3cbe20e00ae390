using Serverless.Domain.Parties;

namespace Serverless.Domain.Drafts;

/// <summary>How the work on the draft ended.</summary>
/// <param name="End">How.</param>
/// <param name="Version">The version that stands.</param>
/// <param name="By">Who ended it: the Coordinator, or the system once every required body has agreed.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">Why, in the words of whoever ended it; null for none.</param>
public sealed record DraftOutcome(DraftEnd End, int Version, Party By, DateTimeOffset At, string? Reason = null);

using Serverless.Domain.Commands;

namespace Serverless.Local.Replay.Cases;

/// <summary>A decision that must have been taken.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="By">Who, by the id in the registers.</param>
/// <param name="Text">Words that must be in its text.</param>
internal sealed record CaseDecision(Verdict Verdict, string By, string? Text = null);

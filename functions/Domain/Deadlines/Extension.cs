using Serverless.Domain.Parties;

namespace Serverless.Domain.Deadlines;

/// <summary>More time, given by somebody.</summary>
/// <param name="Until">The new last day.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When (UTC).</param>
public sealed record Extension(DateOnly Until, string Reason, Party By, DateTimeOffset At);

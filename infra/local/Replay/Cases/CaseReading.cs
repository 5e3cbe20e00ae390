namespace Serverless.Local.Replay.Cases;

/// <summary>A case that was read, or everything that is wrong with it.</summary>
/// <param name="Case">The case; null when there is a fault.</param>
/// <param name="Faults">The faults.</param>
internal sealed record CaseReading(LoadedCase? Case, IReadOnlyList<CaseFault> Faults);

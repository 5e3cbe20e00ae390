namespace Serverless.Local.Replay;

/// <summary>How a replay ended.</summary>
/// <param name="Checks">How many expectations were held against what is.</param>
/// <param name="Unreached">What is not as an expectation says.</param>
/// <param name="Faults">What must not be in any case: something could not be done, a mail that nobody reads, a broken timeline.</param>
/// <param name="Mails">How many mails went out.</param>
/// <param name="Timelines">How many timelines were verified.</param>
internal sealed record ReplayResult(
    int Checks, IReadOnlyList<string> Unreached, IReadOnlyList<string> Faults, int Mails, int Timelines)
{
    /// <summary>Everything that is not as the case says; empty when all is well.</summary>
    internal IReadOnlyList<string> Problems => [.. Unreached, .. Faults];

    /// <summary>Whether all is as the case says.</summary>
    internal bool IsWell => Unreached.Count + Faults.Count == 0;
}

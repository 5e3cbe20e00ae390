namespace Serverless.Embedded.Engine;

/// <summary>
/// The orchestrator's code no longer does what its history says it did. It ends the instance as failed; nothing is guessed.
/// </summary>
internal sealed class NonDeterminism(string message) : Exception(message)
{
    /// <summary>The type name under which the official engine reports the same fault.</summary>
    private const string OfficialType = "DurableTask.Core.Exceptions.NonDeterministicOrchestrationException";

    private const string Advice =
        " The code of a running orchestration must make the same calls in the same order each time: keep clocks, random"
        + " numbers, I/O and changed call orders out of it, or give the change a new version.";

    internal static NonDeterminism Expected(StoredEvent.Decision expected, StoredEvent.Decision? came) => new(
        $"Non-determinism: the history expects {expected.Describe()} here, but the code "
        + (came is null ? "made no such call." : $"asked for {came.Describe()}."));

    internal static NonDeterminism Unexpected(StoredEvent.Decision came) => new(
        $"Non-determinism: the code asked for {came.Describe()}, of which the history knows nothing at this place.");

    internal static NonDeterminism NotWaiting(string what, int id) => new(
        $"Non-determinism: the history holds the end of {what} with id {id}, but the code has not started one under that id.");

    internal Failure ToFailure() => new(OfficialType, Message + Advice, Final: true);
}

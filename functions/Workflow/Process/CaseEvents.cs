namespace Serverless.Workflow.Process;

/// <summary>The external events of a request's orchestration.</summary>
public static class CaseEvents
{
    /// <summary>A command is in the inbox; the payload is its idempotency key. May come more than once.</summary>
    public const string Command = "Command";

    /// <summary>Registers or policy have changed, so that deadlines have to be found again; the payload says what changed.</summary>
    public const string Calendars = "Calendars";
}

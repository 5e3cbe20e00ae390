namespace Serverless.Tests.Conformance.Harness;

/// <summary>Parts of the official API that an engine may not offer. The embedded engine offers all of them.</summary>
[Flags]
public enum EngineGaps
{
    /// <summary>Offers everything.</summary>
    None = 0,

    /// <summary>Histories cannot be read.</summary>
    History = 1,

    /// <summary>Starts at a later time begin at once.</summary>
    ScheduledStart = 2,

    /// <summary>Termination and purge do not reach sub-orchestrations.</summary>
    Recursion = 4,

    /// <summary>Nothing outlives the engine.</summary>
    Restart = 8,

    /// <summary>Registrations are by name only.</summary>
    Versions = 16,

    /// <summary>
    /// A start without dedupe statuses does not protect a running instance, as the Functions host does by default.
    /// </summary>
    DefaultDedupe = 32,

    /// <summary>Ids of ended instances cannot be listed.</summary>
    ListIds = 64,
}

namespace Serverless.Embedded.Engine;

/// <summary>What continue-as-new hands to the next execution of the same instance.</summary>
/// <param name="Input">Its serialized input.</param>
/// <param name="Version">Its version.</param>
/// <param name="CarriedOver">External events that the ended execution took in and nobody waited for, oldest first.</param>
/// <param name="KeepsWaiting">Whether events that have not been taken in yet are kept as well.</param>
internal sealed record NextExecution(
    string? Input, string Version, IReadOnlyList<StoredEvent.EventRaised> CarriedOver, bool KeepsWaiting);

using Serverless.Domain.Requests;

namespace Serverless.Workflow.Notices;

/// <summary>Wakes the relay when there is something to send. Should a call be lost, the sweep finds the notices all the same.</summary>
public interface INotifyQueue
{
    /// <summary>The queue's name.</summary>
    const string Queue = "notify";

    /// <summary>What stands in the queue for notices that belong to no request.</summary>
    const string NoRequest = "none";

    /// <summary>Says that there are notices to send.</summary>
    /// <param name="reference">The request; null for notices that belong to none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task WakeAsync(Reference? reference, CancellationToken cancellationToken);
}

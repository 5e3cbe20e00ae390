using Microsoft.Azure.Functions.Worker;
using Serverless.Workflow.Notices;

namespace Serverless.App.Notices;

/// <summary>Every hour: on mornings of working days at Headquarters, the digests.</summary>
public sealed class DigestFunction(DigestDesk digests)
{
    /// <summary>Puts them into the outbox if it is time; each goes out once a day.</summary>
    [Function("Digest")]
    public Task RunAsync([TimerTrigger("%DigestSchedule%")] TimerInfo timer, CancellationToken cancellationToken) => digests.RunAsync(cancellationToken);
}

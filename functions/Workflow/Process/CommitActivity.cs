using Microsoft.Azure.Functions.Worker;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Timeline;

namespace Serverless.Workflow.Process;

/// <summary>Writes down everything that a step leaves behind. Repeating it, wholly or from any point, changes nothing.</summary>
/// <param name="timeline">What happened.</param>
/// <param name="outbox">What people are told.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="requests">The status.</param>
/// <param name="inbox">The answers to commands.</param>
public sealed class CommitActivity(
    ITimeline timeline, IOutbox outbox, INotifyQueue notify, IRequestStore requests, ICommandInbox inbox)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(CommitActivity);

    /// <summary>Writes.</summary>
    /// <returns>The revision that stands.</returns>
    [Function(Name)]
    public async Task<int> RunAsync([ActivityTrigger] CaseChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var reference = change.Visit.Reference;

        // The record first and the answer last: whoever reads that a command was carried out finds everything there.
        await timeline.AppendAsync(reference, change.Events, cancellationToken);
        await outbox.PostAsync(reference, change.Notices, cancellationToken);
        var standing = await requests.SaveAsync(change.Visit, cancellationToken);
        if (change.Answer is { } answer)
        {
            await inbox.CompleteAsync(reference, answer.Key, answer.Outcome, cancellationToken);
        }

        // Last, since the letters tell what the status says.
        if (change.Notices is [_, ..])
        {
            await notify.WakeAsync(reference, cancellationToken);
        }

        return standing.Revision;
    }
}

using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Notices;

/// <summary>Calls the officers where a notice cannot be sent: somebody may be waited for who was never asked.</summary>
/// <param name="outbox">The outbox.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="registers">The registers.</param>
/// <param name="time">The clock.</param>
public sealed class UnsentTasks(IOutbox outbox, INotifyQueue notify, IRegisters registers, TimeProvider time)
{
    /// <summary>Puts the task into the outbox, once for each <paramref name="cause"/> within the request.</summary>
    /// <param name="unsent">The notice that cannot be sent.</param>
    /// <param name="cause">What makes it the same task.</param>
    /// <param name="detail">Why it cannot be sent.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task PostAsync(Notice unsent, string cause, string detail, CancellationToken cancellationToken)
    {
        // Officers who cannot be reached would else be written to about each other, without end.
        if (unsent.To.Kind == PartyKind.Officer)
        {
            return;
        }

        var now = time.GetUtcNow();
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["problem"] = "NotSent",
            ["party"] = $"{unsent.To.Kind} {unsent.To.Id}",
            ["detail"] = detail,
        };
        var index = await registers.GetAsync(cancellationToken);
        await outbox.PostAsync(
            unsent.Reference,
            [
                .. StepPeople.With(index, Role.Officer).Select(officer =>
                    new Notice($"unsent/{cause}/{officer.Id}", unsent.Reference, NoticeKind.Attention, officer, now, data)),
            ],
            cancellationToken);
        await notify.WakeAsync(unsent.Reference, cancellationToken);
    }
}

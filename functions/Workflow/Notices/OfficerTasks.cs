using Serverless.Domain.Notices;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Notices;

/// <summary>Calls the officers where a person has to look.</summary>
/// <param name="outbox">The outbox.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="registers">The registers.</param>
/// <param name="time">The clock.</param>
public sealed class OfficerTasks(IOutbox outbox, INotifyQueue notify, IRegisters registers, TimeProvider time)
{
    /// <summary>Whether a task was put into the outbox before.</summary>
    /// <param name="reference">The request; null for what belongs to none.</param>
    /// <param name="cause">The task's cause.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<bool> IsPostedAsync(Reference? reference, string cause, CancellationToken cancellationToken)
    {
        foreach (var officer in StepPeople.With(await registers.GetAsync(cancellationToken), Role.Officer))
        {
            if (await outbox.FindAsync(reference, $"{cause}/{officer.Id}", cancellationToken) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the task into the outbox, once for each <paramref name="cause"/> within the request, however often it is called.</summary>
    /// <param name="reference">The request; null for what belongs to none.</param>
    /// <param name="cause">What makes it the same task.</param>
    /// <param name="data">The problem, under the name <c>problem</c>, and what an officer has to know.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task PostAsync(
        Reference? reference, string cause, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var index = await registers.GetAsync(cancellationToken);
        await outbox.PostAsync(
            reference,
            [
                .. StepPeople.With(index, Role.Officer).Select(officer =>
                    new Notice($"{cause}/{officer.Id}", reference, NoticeKind.Attention, officer, now, data)),
            ],
            cancellationToken);
        await notify.WakeAsync(reference, cancellationToken);
    }
}

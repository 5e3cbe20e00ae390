using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Reporting;

/// <summary>Writes the Information Note in its final form, and finds everybody who took part. Repeating it keeps the same version.</summary>
/// <param name="policy">The policy, for Headquarters' calendar.</param>
/// <param name="registers">The registers.</param>
/// <param name="keeper">Keeps the note.</param>
public sealed class PublishNoteActivity(Policy policy, IRegisters registers, NoteKeeper keeper)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(PublishNoteActivity);

    /// <summary>Writes it.</summary>
    /// <exception cref="InvalidOperationException">The version that was cleared is not kept.</exception>
    [Function(Name)]
    public async Task<PublishedNote> RunAsync([ActivityTrigger] NoteToPublish cleared, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleared);
        var visit = cleared.Visit;
        var newest = visit.Reporting!.Newest;
        var edition = await keeper.FindAsync(visit.Reference, newest, cancellationToken)
            ?? throw new InvalidOperationException($"Version {newest} of the Information Note of {visit.Reference} is not kept.");
        var index = await registers.GetAsync(cancellationToken);
        var day = new WorkingCalendars(index.Registers, policy).Headquarters.DayOf(Instant.FromDateTimeOffset(cleared.At)).ToDateOnly();
        var document = await keeper.KeepAsync(_ => edition.Published(day), newest + 1, Party.System, DocumentStatus.Published, cancellationToken);
        return new PublishedNote(document, [.. Involved(visit, index).Distinct()]);
    }

    private static IEnumerable<Party> Involved(VisitRequest visit, RegisterIndex index) =>
    [
        new Party(PartyKind.Mission, visit.Reference.State.ToString()),
        .. visit.Plan?.Invitations.Where(invitation => invitation.IsAccepted).Select(invitation => invitation.To) ?? [],
        .. StepPeople.With(index, Role.Coordinator),
        .. StepPeople.With(index, Role.Chair),
        .. StepPeople.With(index, Role.Officer),
    ];
}

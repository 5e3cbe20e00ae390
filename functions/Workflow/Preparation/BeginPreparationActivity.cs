using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Preparation;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Process;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Preparation;

/// <summary>
/// Begins the preparation of an agreed visit: the checklist by policy, the letter of reply and a draft programme. Repeating it
/// writes the same documents.
/// </summary>
/// <param name="policy">The policy.</param>
/// <param name="registers">The registers.</param>
/// <param name="requests">The State's earlier visits.</param>
/// <param name="writer">Writes documents.</param>
/// <param name="documents">Keeps them.</param>
/// <param name="drafting">Makes the draft of the plan.</param>
public sealed class BeginPreparationActivity(
    Policy policy, IRegisters registers, IRequestStore requests, IVisitDocuments writer, IDocuments documents, DraftBeginning drafting)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(BeginPreparationActivity);

    /// <summary>Begins it.</summary>
    [Function(Name)]
    public async Task<BegunPreparation> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var index = await registers.GetAsync(cancellationToken);
        var facts = new VisitLetterFacts(visit, index, new WorkingCalendars(index.Registers, policy));
        var checklist = Checklist(visit, index);
        var programme = facts.Programme(continuesDraft: (await requests.ListOfAsync(visit.Reference.State, cancellationToken))
            .Any(other => other.Reference != visit.Reference && other.DaysHeld > 0));
        DocumentEntry[] entries =
        [
            await KeepAsync(visit, "letter-of-reply", DocumentRole.LetterOfReply, facts.Visit.Language, writer.WriteReply(facts.Reply(checklist)), cancellationToken),
            await KeepAsync(visit, "programme", DocumentRole.Programme, facts.Visit.Language, writer.WriteProgramme(new ProgrammeDocument(facts.Visit, programme, IsDraft: true)), cancellationToken),
        ];
        var draft = visit.Drafting is { Newest: > 0 } ? null : await drafting.BeginAsync(visit, cancellationToken);
        return new BegunPreparation(
            new VisitPreparation(checklist, visit.Preparation?.Participants ?? ParticipantList.Empty, programme), [.. entries, .. draft?.Documents ?? []])
        {
            Drafting = draft?.Drafting,
        };
    }

    // What was ready before the visit was put off stays ready, unless it depends on the days.
    private Checklist Checklist(VisitRequest visit, RegisterIndex index)
    {
        var people = new StepPeople(index);
        var calendars = new WorkingCalendars(index.Registers, policy);
        return new Checklist(
        [
            .. policy.Checklist.Select(rule =>
            {
                var owners = Owners(rule.Owner, visit, index);
                var calendar = owners is [] ? calendars.Headquarters : people.CalendarOf(owners[0], calendars);
                var known = visit.Preparation?.Checklist.Items.FirstOrDefault(item => item.Item == rule.Item);
                var isReady = rule.Item == PreparationItem.LetterOfReply;
                var stays = known?.DoneAt is not null && rule.Item is (PreparationItem.Matrix or PreparationItem.Presentations or PreparationItem.Participants);
                return new ChecklistItem
                {
                    Item = rule.Item,
                    Owner = rule.Owner,
                    Owners = owners,
                    Deadline = Deadline.FindBefore(rule.Days, visit.Plan!.First, calendar, visit.Plan.AgreedAt!.Value),
                    DoneAt = isReady ? visit.Plan.AgreedAt : stays ? known!.DoneAt : null,
                    DoneBy = isReady ? Party.System : stays ? known!.DoneBy : null,
                    Note = known?.Note ?? string.Empty,
                };
            }),
        ]);
    }

    private static IReadOnlyList<Party> Owners(PartyKind owner, VisitRequest visit, RegisterIndex index) => owner switch
    {
        PartyKind.Mission => [new Party(PartyKind.Mission, visit.Reference.State.ToString())],
        PartyKind.Expert => [visit.Plan!.Lead],
        PartyKind.Partner => [.. visit.Plan!.Invitations.Where(invitation => invitation is { To.Kind: PartyKind.Partner, IsAccepted: true }).Select(invitation => invitation.To)],
        PartyKind.Coordinator => StepPeople.With(index, Role.Coordinator),
        _ => StepPeople.With(index, Role.Officer),
    };

    private async Task<DocumentEntry> KeepAsync(
        VisitRequest visit, string id, DocumentRole role, Language language, byte[] content, CancellationToken cancellationToken)
    {
        // The version follows from what the request had before, so that repeating it gives the same one.
        var entry = DocumentEntry.Of(
            id,
            (visit.NewestOf(id)?.Version ?? 0) + 1,
            role,
            string.Create(CultureInfo.InvariantCulture, $"{visit.Reference}-{id}.docx"),
            MediaTypes.Docx,
            content) with
        {
            By = Party.System,
            Origin = DocumentOrigin.Generated,
            Language = language,
            Status = role == DocumentRole.Programme ? DocumentStatus.Draft : DocumentStatus.Final,
        };
        return await documents.StoreNextAsync(visit.Reference, entry, content, cancellationToken);
    }
}

using Microsoft.AspNetCore.Http;
using Serverless.Domain.Commands;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Pages.Web;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Preparation;
using Serverless.Workflow.Reporting;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Timeline;

namespace Serverless.App.Pages;

/// <summary>Collects what a page about a request shows, and reads its forms.</summary>
/// <param name="requests">The requests.</param>
/// <param name="timeline">What happened to them.</param>
/// <param name="inbox">The commands.</param>
/// <param name="plans">The plans with their reasons.</param>
/// <param name="changes">Judges changes to them.</param>
/// <param name="participants">Reads lists of participants.</param>
/// <param name="drafts">What is shown of drafts.</param>
/// <param name="notes">The Information Notes.</param>
/// <param name="time">The clock.</param>
public sealed class RequestPages(
    IRequestStore requests, ITimeline timeline, ICommandInbox inbox, IPlanStore plans, PlanChanges changes, IParticipantReader participants, DraftPages drafts, NoteKeeper notes, TimeProvider time)
{
    private const int MostOthers = 10;

    /// <summary>Collects what is shown.</summary>
    /// <param name="link">The link.</param>
    /// <param name="query">What the address asks for: the outcome of a command, the withdrawal.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there is no such request.</returns>
    internal async Task<RequestView?> ViewAsync(OpenedLink link, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (link.Grant.Reference is not { } reference || await requests.FindAsync(reference, cancellationToken) is not { } visit)
        {
            return null;
        }

        var standing = LinkStanding.Of(visit, link.Grant);
        var isOpen = standing.IsOpen && IsTheirTurn(visit, link.Grant) && (link.Grant.Purpose != LinkPurpose.Prepare || visit.Preparation is not null);
        var endings = EndingsOf(visit, link.Grant);
        var sent = query[CommandKeys.Query].ToString() is { Length: > 0 and <= 64 } name
            ? await inbox.FindAsync(reference, CommandKeys.Of(link.Token, name), cancellationToken)
            : null;
        var view = new RequestView(
            link.Reader, visit, link.Grant.Purpose, time.GetUtcNow(), isOpen && (sent is (null or { Outcome.Refusal: not null }) || GoesOn(link.Grant.Purpose)))
        {
            IsOpen = isOpen,
            Sent = sent,
            LooksAgain = OutcomeWait.LooksAgain(sent, time.GetUtcNow()),
            Form = sent is { Outcome.Refusal: not null }
                ? CommandForm.Of(sent.Envelope.Command, visit, link.Reader.Words, link.Reader.Registers)
                : FormState.Empty,
            Ended = await EndAsync(reference, standing, cancellationToken),
            Plan = isOpen && link.Grant.Purpose == LinkPurpose.ConfirmPlan ? await PlanAsync(visit, sent, cancellationToken) : PlanView.None,
            Note = isOpen && link.Grant.Purpose is LinkPurpose.EditNote or LinkPurpose.ClearNote && visit.Reporting is { Newest: var newest }
                ? await notes.FindAsync(reference, newest, cancellationToken)
                : null,
            HasNewer = standing.HasNewer,
            IsReleased = standing.IsReleased,
            Neighbours = VisitNeighbours.Of(reference, await requests.ListStandingsAsync(reference.State, cancellationToken)),
            Others = link.Reader.SeesAll ? await OthersAsync(reference, cancellationToken) : [],
            Ending = endings.FirstOrDefault(ending => sent is null ? query.ContainsKey(ending) : ending == RefusedEnding(sent)),
            Endings = endings,
        };
        return await drafts.AddAsync(view, query, cancellationToken);
    }

    /// <summary>Why there is no page for a link that is one: its request was removed, or there is none.</summary>
    internal async Task<PageProblem> WhyNoneAsync(OpenedLink link, CancellationToken cancellationToken) =>
        link.Grant.Reference is { } reference && await requests.FindRemovedAsync(reference, cancellationToken) is not null
            ? PageProblem.Removed
            : PageProblem.Unknown;

    /// <summary>Shows what a change to the proposal would mean; does nothing.</summary>
    /// <returns>The page again; null when the form asks for nothing of the kind, or the proposal is another one by now.</returns>
    internal async Task<RequestView?> CostAsync(RequestView view, FormState form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (!view.CanAct || view.Purpose != LinkPurpose.ConfirmPlan || view.Visit.Proposal is not { } proposal || ReadChange(view, form) is not { } reading)
        {
            return null;
        }

        return reading.Command is not ConfirmPlan change ? view with { Form = form with { Faults = reading.Faults } }
            : change.Round != proposal.Round ? null
            : view with { Form = form, IsDraft = true, Plan = view.Plan with { Change = await ChangeAsync(view.Visit, change, cancellationToken) } };
    }

    /// <summary>Reads a form of the page.</summary>
    /// <returns>What it asks for, or what is wrong with it; null when the link does not let its holder do that now.</returns>
    internal FormReading? Read(RequestView view, LinkGrant grant, FormState form)
    {
        ArgumentNullException.ThrowIfNull(view);
        var reader = view.Reader;
        return (form.Text(FormActions.Field), grant.Purpose) switch
        {
            (var action, _) when FormActions.Endings.Contains(action) =>
                view.Endings.Contains(action) ? EndingForm.Read(action, form, reader.DayOf(view.Now)) : null,
            _ when !view.CanAct => null,
            (FormActions.Ask, LinkPurpose.ConfirmRegistration) => QuestionForm.Read(form),
            (FormActions.Act, LinkPurpose.ConfirmRegistration) => RegistrationForm.Read(form, view.Visit.Registration, reader.Words, reader.Registers),
            (FormActions.Act, LinkPurpose.Decide) => DecisionForm.Read(form, view.Visit, reader.DayOf(view.Now)),
            (FormActions.Act, LinkPurpose.TakePosition) => PositionForm.Read(form),
            (FormActions.Act, LinkPurpose.Clarify) => ClarificationForm.ReadAnswer(form),
            (FormActions.Act, LinkPurpose.ConfirmPlan) => PlanForm.ReadConfirmation(form),
            (FormActions.Change, LinkPurpose.ConfirmPlan) => ReadChange(view, form),
            (FormActions.Alternative, LinkPurpose.ConfirmPlan) => PlanForm.ReadAlternative(form, view.Plan.Alternatives(view.Visit.Reference)),
            (FormActions.Again, LinkPurpose.ConfirmPlan) => PlanAgainForm.Read(form, view.Visit, reader.DayOf(view.Now)),
            (FormActions.Complete, LinkPurpose.Prepare) => ChecklistForm.Read(form, isDone: true),
            (FormActions.Reopen, LinkPurpose.Prepare) => ChecklistForm.Read(form, isDone: false),
            (FormActions.Participants, LinkPurpose.Prepare) => ParticipantsForm.Read(form, participants),
            (FormActions.Programme, LinkPurpose.Prepare) => ProgrammeForm.Read(form, view.Visit, reader.Words),
            (DraftActions.Reviewers, LinkPurpose.Prepare) when view.Visit.Drafting is not null => DraftForms.Read(view, form, document: null),
            (FormActions.Act, LinkPurpose.ReportDay) => ReportForm.Read(form, view.Visit),
            (FormActions.Act, LinkPurpose.EditNote) => NoteForm.ReadAsItStands(form),
            (FormActions.Act, LinkPurpose.ClearNote) => NoteForm.ReadClearance(form),
            (FormActions.Act, LinkPurpose.AnswerInvitation) =>
                AnswerForm.Read(form, view.Visit.Plan!, view.Visit.Plan!.Find(grant.Party)!, reader.DayOf(view.Now)),
            _ => null,
        };
    }

    // Work on a ledger is one form after the other; the next one stands below what became of the last.
    private static bool GoesOn(LinkPurpose purpose) => DraftPages.IsDraft(purpose);

    private static FormReading? ReadChange(RequestView view, FormState form) => PlanForm.ReadChange(
        form, [.. view.Reader.Registers.PeopleWith(Role.Expert).Select(person => person.Id)], view.Reader.DayOf(view.Now));

    private async Task<PlanView> PlanAsync(VisitRequest visit, StoredCommand? sent, CancellationToken cancellationToken)
    {
        var stored = (visit.Proposal?.Round ?? visit.Conflict?.Round) is { } round ? await plans.FindAsync(visit.Reference, round, cancellationToken) : null;

        // Why a change was refused is said in the reader's language, condition by condition.
        return new PlanView(stored)
        {
            Change = sent is { Outcome.Refusal.Reason: RefusalReason.Invalid, Envelope.Command: ConfirmPlan refused } && refused.Round == visit.Proposal?.Round
                ? await ChangeAsync(visit, refused, cancellationToken)
                : null,
        };
    }

    private async Task<PlanChange?> ChangeAsync(VisitRequest visit, ConfirmPlan change, CancellationToken cancellationToken) =>
        (await changes.JudgeAsync(visit, visit.Proposal!.Changed(change), cancellationToken)).Value;

    // The delegate has the link in a reminder too; it acts only once the Chair's time has passed.
    private static bool IsTheirTurn(VisitRequest visit, LinkGrant grant) => grant.Purpose switch
    {
        LinkPurpose.EditNote => visit.Pending?.Step == Steps.NoteEdit,
        LinkPurpose.ClearNote => visit.Pending is { Step: Steps.NoteClearance or Steps.NoteApproval } pending && pending.On.Contains(grant.Party),
        _ => grant.Party.Kind != PartyKind.ChairDelegate || visit.Pending?.Step == Steps.DelegateDecision,
    };

    // A link that was made to look only ends nothing.
    private static IReadOnlyList<string> EndingsOf(VisitRequest visit, LinkGrant grant) => grant.Purpose == LinkPurpose.Track
        ? []
        :
        [
            .. FormActions.Endings.Where(ending => ending switch
            {
                FormActions.Postpone => Endings.CanPostpone(visit, grant.Party),
                FormActions.Cancel => Endings.CanCancel(visit, grant.Party),
                _ => Endings.CanWithdraw(visit, grant.Party),
            }),
        ];

    private static string? RefusedEnding(StoredCommand sent) => sent is { Outcome.Refusal: not null }
        ? sent.Envelope.Command switch { Withdraw => FormActions.Withdraw, Cancel => FormActions.Cancel, Postpone => FormActions.Postpone, _ => null }
        : null;

    private async Task<LinkEnd?> EndAsync(Reference reference, LinkStanding standing, CancellationToken cancellationToken)
    {
        if (standing is { Ended: null, IsReleased: false })
        {
            return null;
        }

        var entries = await timeline.ReadAsync(reference, cancellationToken).ToListAsync(cancellationToken);
        return standing.Ended is { } ended ? LinkEnd.Find(ended, entries) : LinkEnd.FindRelease(entries);
    }

    // The newest first; whoever wants to know more has the board.
    private async Task<IReadOnlyList<VisitRequest>> OthersAsync(Reference reference, CancellationToken cancellationToken) =>
        [.. (await requests.ListOfAsync(reference.State, cancellationToken)).Where(other => other.Reference != reference).Take(MostOthers)];
}

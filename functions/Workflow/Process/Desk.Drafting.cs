using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Drafting;

namespace Serverless.Workflow.Process;

/// <summary>How a draft goes round.</summary>
internal sealed partial class Desk
{
    private NapDrafting Drafting => Visit.Drafting ?? throw new InvalidOperationException($"{Visit.Reference} has no draft.");

    /// <summary>Sees to it that there is a draft; the preparation of the visit has made it as a rule.</summary>
    internal async Task BeginDraftingAsync()
    {
        if (Visit.Drafting is { Newest: > 0 })
        {
            return;
        }

        var begun = await context.CallActivityAsync<BegunDrafting>(BeginDraftingActivity.Name, Visit, Patiently);
        var drafted = Visit.Filed(begun.Documents).Drafted(begun.Drafting with { Reviewers = Visit.Drafting?.Reviewers ?? [] });
        await CommitAsync(drafted, Event(drafted, "DraftBegun", Party.System, DraftData(drafted)), []);
    }

    /// <summary>Sends the newest version round.</summary>
    internal async Task CirculateAsync()
    {
        var plan = await context.CallActivityAsync<RoundPlan>(PlanRoundActivity.Name, Visit, Patiently);
        var drafting = Drafting.Circulated(plan.Asked, plan.Required, Now);
        var circulated = Visit.Drafted(drafting with { MostRounds = Math.Max(drafting.MostRounds, plan.Rounds) });
        await OpenAsync(
            circulated,
            Steps.DraftReview,
            opened => [Event(opened, "DraftCirculated", Party.System, DraftData(opened))],
            opened => plan.Asked.Select(party => Circulation(opened, party)));
    }

    /// <summary>Ends the round that runs, and goes where it leads.</summary>
    internal async Task CloseRoundAsync()
    {
        var closed = Visit.Drafted(Drafting.WithRound(round => round with { Closed = Now }));
        switch (ReviewRules.Next(closed.Drafting!))
        {
            case AfterRound.Agreed:
                await ConcludeAsync(closed, new DraftOutcome(DraftEnd.Agreed, closed.Drafting!.Newest, Party.System, Now));
                break;
            case AfterRound.Edit:
                await EditAsync(closed);
                break;
            default:
                await AskDecisionAsync(closed, command: null);
                break;
        }
    }

    /// <summary>Takes the next version from its editor.</summary>
    internal async Task IssueDraftAsync(CommandEnvelope command, IssueDraft issue)
    {
        if (Visit.Pending?.Step == Steps.DraftReview)
        {
            await RefuseAsync(command, new Refusal(
                RefusalReason.WrongStage,
                $"Version {Drafting.Newest} of the draft of {Visit.Reference} goes round until {Visit.Pending.Due:O}. The next version is made of what comes back."));
            return;
        }

        var settles = Visit.Stage == Stage.Drafting && Visit.Pending?.Step == Steps.DraftEdit;
        var issued = await context.CallActivityAsync<IssuedDraft>(IssueDraftActivity.Name, new DraftToIssue(Visit, command, settles), Patiently);
        if (issued.Refusal is { } refusal)
        {
            await RefuseAsync(command, refusal);
            return;
        }

        var version = new DraftVersion(
            Drafting.Newest + 1, Visit.Stage == Stage.Drafting ? DraftOrigin.Editor : DraftOrigin.Visit, command.By, command.At, issue.Remark);
        var drafted = Visit.Filed([issue.Document, .. issued.Documents]).Drafted(Drafting.With(version));
        (string, string)[] data =
        [
            .. DraftData(drafted),
            ("remark", issue.Remark ?? string.Empty),
            .. issued.Outcomes.OrderBy(one => one.Key).Select(one => (one.Key.ToString(), Number(one.Value))),
        ];
        if (Visit.Stage != Stage.Drafting || Visit.Pending?.Step == Steps.DraftDecision)
        {
            await CommitAsync(drafted, Event(drafted, "DraftIssued", command, data), [], command);
        }
        else if (ReviewRules.MayGoRound(drafted.Drafting!))
        {
            // The next round opens in its own change.
            var free = drafted with { Pending = null };
            await CommitAsync(free, Event(free, "DraftIssued", command, data), [], command);
            await CirculateAsync();
        }
        else
        {
            await AskDecisionAsync(drafted, command, issued.Outcomes.GetValueOrDefault(LedgerOutcome.Pending), Event(drafted, "DraftIssued", command, data));
        }
    }

    /// <summary>Carries out what the Coordinator decided about the draft.</summary>
    internal async Task DecideDraftAsync(CommandEnvelope command, DecideDraft decide)
    {
        var text = decide.Text ?? string.Empty;
        if (decide.Verdict == DraftVerdict.NextRound)
        {
            if (Visit.Pending?.Step != Steps.DraftDecision)
            {
                await RefuseAsync(command, new Refusal(
                    RefusalReason.WrongStage, $"The draft of {Visit.Reference} goes round or is being edited already; another round follows by itself."));
                return;
            }

            var again = Visit.Drafted(Drafting with { MostRounds = Drafting.Rounds.Count + 1 }) with { Pending = null };
            await CommitAsync(again, Event(again, "DraftDecided", command, ("verdict", decide.Verdict.ToString()), ("text", text)), [], command);
            await CirculateAsync();
            return;
        }

        var end = decide.Verdict switch
        {
            DraftVerdict.Agree => DraftEnd.Agreed,
            DraftVerdict.CarryOver => DraftEnd.CarriedOver,
            _ => DraftEnd.NotNeeded,
        };
        var closed = Drafting.Round is { Closed: null } ? Drafting.WithRound(round => round with { Closed = Now }) : Drafting;
        await ConcludeAsync(
            Visit.Drafted(closed), new DraftOutcome(end, Drafting.Newest, command.By, command.At, decide.Text), command);
    }

    /// <summary>The work on the draft has ended: the Information Note is next.</summary>
    internal Task LeaveDraftingAsync() =>
        MoveAsync(Stage.Reporting, "DraftingEnded", Party.System, ("end", Drafting.Outcome!.End.ToString()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static (string Name, string Value)[] DraftData(VisitRequest visit) =>
    [
        ("version", Number(visit.Drafting!.Newest)),
        .. visit.Drafting.Round is { } round ? new[] { ("round", Number(round.Number)) } : [],
    ];

    private Notice Circulation(VisitRequest visit, Party party) =>
        Tell(visit, NoticeKind.DraftCirculated, party, [.. DraftData(visit), .. StepData(visit)]) with { OnlyWhile = new NoticeCondition(Steps.DraftReview, On: party) };

    private async Task EditAsync(VisitRequest closed)
    {
        var made = await context.CallActivityAsync<ConsolidatedRound>(ConsolidateRoundActivity.Name, closed, Patiently);
        var filed = closed.Filed([made.Document]);
        (string, string)[] data =
        [
            .. DraftData(filed),
            ("returns", Number(filed.Drafting!.Waiting.Count())),
            ("changes", Number(made.Changes)),
            ("comments", Number(made.Comments)),
            ("conflicts", Number(made.Conflicts)),
        ];
        await OpenAsync(
            filed,
            Steps.DraftEdit,
            opened => [Event(opened, "RoundClosed", Party.System, data)],
            opened => opened.Pending!.On.Select(party => Tell(opened, NoticeKind.DraftToEdit, party, [.. data, .. StepData(opened)])));
    }

    private Task AskDecisionAsync(VisitRequest closed, CommandEnvelope? command, int open = 0, params TimelineDraft[] before)
    {
        (string, string)[] data =
        [
            .. DraftData(closed),
            ("missing", string.Join(", ", closed.Drafting!.Round!.Missing.Select(party => party.Id))),
            ("open", Number(open)),
        ];
        return OpenAsync(
            closed,
            Steps.DraftDecision,
            opened => [.. before, Event(opened, "DraftDecisionAsked", Party.System, data)],
            opened => opened.Pending!.On.Select(party => Tell(opened, NoticeKind.DraftDecisionAsked, party, [.. data, .. StepData(opened)])),
            command);
    }

    private Task ConcludeAsync(VisitRequest closed, DraftOutcome outcome, CommandEnvelope? command = null)
    {
        var isFinal = outcome.End == DraftEnd.Agreed;
        var ended = closed.Drafted(closed.Drafting! with { Outcome = outcome }) with
        {
            Pending = null,
            Documents =
            [
                .. closed.Documents.Select(entry => isFinal && entry.Id == NapDrafting.Document && entry.Version == outcome.Version
                    ? entry with { Status = DocumentStatus.Final }
                    : entry),
            ],
        };
        (string, string)[] data = [.. DraftData(ended), ("end", outcome.End.ToString()), ("reason", outcome.Reason ?? string.Empty)];
        var concluded = command is null
            ? Event(ended, "DraftConcluded", Party.System, data)
            : Event(ended, "DraftConcluded", command, data);
        return CommitAsync(
            ended,
            concluded,
            [
                // The lead expert hears it with the draft of the Information Note, which follows at once.
                .. ended.Drafting!.Rounds.SelectMany(round => round.Asked)
                    .Prepend(Mission)
                    .Concat(_officers)
                    .Concat(_coordinators)

                    // The lead hears by the same act that the Information Note is to be edited.
                    .Where(party => party != command?.By && party != ended.Plan!.Lead)
                    .Distinct()
                    .Select(party => Tell(ended, NoticeKind.DraftConcluded, party, data)),
            ],
            command);
    }
}

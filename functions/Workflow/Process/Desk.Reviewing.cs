using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Drafting;

namespace Serverless.Workflow.Process;

/// <summary>What reviewers and the editor say of a draft while it goes round.</summary>
internal sealed partial class Desk
{
    /// <summary>Takes what a reviewer sent back.</summary>
    internal async Task TakeReturnAsync(CommandEnvelope command)
    {
        var sent = (ReturnDraft)command.Command;
        var id = Drafting.NextReturn();
        var read = await context.CallActivityAsync<ReadReturn>(ReadReturnActivity.Name, new ReturnToRead(Visit, command, id), Patiently);
        if (read.Refusal is { } refusal)
        {
            await RefuseAsync(command, refusal);
            return;
        }

        var isLate = Visit.Pending?.Step != Steps.DraftReview;
        var returned = read.Return! with { IsLate = isLate };
        var taken = Visit.Filed(sent.Documents).Drafted(Drafting.WithRound(round => round with { Returns = [.. round.Returns, returned] }));
        (string, string)[] data =
        [
            .. DraftData(taken),
            ("what", "return"),
            ("returned", returned.Id),
            ("changes", Number(returned.Changes)),
            ("comments", Number(returned.Comments)),
            ("based", Number(returned.Version)),
            ("proof", read.Proof?.ToString() ?? string.Empty),
            ("late", isLate ? "yes" : string.Empty),
        ];
        await AnsweredAsync(taken, "DraftReturned", command, returned.By, data);
    }

    /// <summary>Takes a body's agreement to the version that goes round.</summary>
    internal Task TakeSignOffAsync(CommandEnvelope command, SignOff sign)
    {
        if (Visit.Pending?.Step != Steps.DraftReview)
        {
            return RefuseAsync(command, new Refusal(
                RefusalReason.WrongStage,
                $"The draft of {Visit.Reference} does not go round at the moment: version {Drafting.Newest} is being worked on. You will get the next version."));
        }

        var body = sign.For ?? command.By;
        var version = Drafting.Round!.Version;
        var signed = Visit.Drafted(Drafting.WithRound(round => round with
        {
            SignOffs = [.. round.SignOffs.Where(known => known.Body != body), new DraftSignOff(body, version, command.At, sign.Text)],
        }));
        return AnsweredAsync(signed, "DraftSignedOff", command, body, [.. DraftData(signed), ("what", "signOff"), ("text", sign.Text ?? string.Empty)]);
    }

    /// <summary>Takes the names of reviewers; whoever is new gets the draft that goes round.</summary>
    internal async Task NameReviewersAsync(CommandEnvelope command, NameReviewers named)
    {
        var drafting = Visit.Drafting ?? new NapDrafting();
        var reviewers = ReviewerNames.Join(drafting.Reviewers, named.Reviewers);
        var isRound = Visit.Pending?.Step == Steps.DraftReview;
        var before = drafting.Reviewers.Select(reviewer => reviewer.Party).ToList();
        var now = reviewers.Select(reviewer => reviewer.Party).ToList();
        var changed = drafting with { Reviewers = reviewers };
        var after = Visit.Drafted(isRound
            ? changed.WithRound(round => round with { Asked = [.. round.Asked.Where(party => !before.Contains(party) || now.Contains(party)).Union(now)] })
            : changed);
        after = isRound ? Waited(after) : after;
        await CommitAsync(
            after,
            Event(after, "ReviewersNamed", command, ("reviewers", string.Join(", ", reviewers.Select(reviewer => reviewer.Institution)))),
            isRound
                ? [
                    Tell(after, NoticeKind.DraftTaken, command.By, ("what", "reviewers")),
                    .. now.Except(before).Select(party => Circulation(after, party)),
                    .. before.Except(now).Select(party => Tell(after, NoticeKind.Released, party, ("stage", after.Stage.ToString()))),
                ]
                : [Tell(after, NoticeKind.DraftTaken, command.By, ("what", "reviewers"))],
            command);
        if (isRound)
        {
            await PlanAgainAsync();
        }
    }

    /// <summary>Writes down what an editor says of entries of the ledger.</summary>
    internal async Task SettleAsync(CommandEnvelope command)
    {
        var settlements = ((SettleEntries)command.Command).Settlements;
        var refusal = await context.CallActivityAsync<Refusal?>(SettleEntriesActivity.Name, new LedgerCommand(Visit, command), Patiently);
        if (refusal is not null)
        {
            await RefuseAsync(command, refusal);
            return;
        }

        var settled = Visit.Drafted(Drafting);
        await CommitAsync(
            settled, Event(settled, "EntriesSettled", command, ("entries", string.Join(", ", settlements.Select(one => $"{one.Entry} {one.Outcome}")))), [], command);
    }

    /// <summary>Brings an editor's question before whoever made an entry of the ledger, or the answer before the editor.</summary>
    internal async Task AskOrAnswerAsync(CommandEnvelope command)
    {
        var answered = await context.CallActivityAsync<AnsweredEntry>(AnswerEntryActivity.Name, new LedgerCommand(Visit, command), Patiently);
        if (answered.Refusal is { } refusal)
        {
            await RefuseAsync(command, refusal);
            return;
        }

        var noted = Visit.Drafted(Drafting);
        var entry = answered.Entry!;
        var (kind, what) = command.Command is AskSubmitter
            ? (NoticeKind.ConfirmationAsked, "SubmitterAsked")
            : (NoticeKind.ConfirmationGiven, "SubmitterAnswered");
        (string, string)[] data =
        [
            .. DraftData(noted),
            ("entry", entry.Id),
            ("place", string.Join(" > ", entry.Place.Headings)),
            ("words", entry.NewText.Length > 0 ? entry.NewText : entry.OldText),
            .. command.Command switch
            {
                AskSubmitter ask => new[] { ("question", ask.Question) },
                AnswerEditor answer => [("confirms", answer.Confirms ? "yes" : "no"), ("text", answer.Text ?? string.Empty), ("by", entry.Author)],
                _ => [],
            },
        ];
        await CommitAsync(
            noted, Event(noted, what, command, ("entry", entry.Id)), answered.To is { } to && to != command.By ? [Tell(noted, kind, to, data)] : [], command);
    }

    private static VisitRequest Waited(VisitRequest visit) => visit.Pending is { Step: Steps.DraftReview } pending
        ? visit with { Pending = pending with { On = [.. visit.Drafting!.Round!.Silent] } }
        : visit;

    // Whoever sent it in hears what was taken; once everybody has answered, nobody waits for the deadline.
    private async Task AnsweredAsync(VisitRequest answered, string what, CommandEnvelope command, Party by, (string Name, string Value)[] data)
    {
        var waited = Waited(answered);
        var isRunning = waited.Pending?.Step == Steps.DraftReview;
        var closes = isRunning && ReviewRules.IsAnswered(waited.Drafting!.Round!);

        // That the draft is agreed says that the last agreement was taken.
        Notice[] notices = closes && ReviewRules.Next(waited.Drafting!) == AfterRound.Agreed
            ? []
            : [Tell(waited, NoticeKind.DraftTaken, command.By, [.. data, ("of", by.Id)])];
        await CommitAsync(waited, Event(waited, what, command, [("of", by.Id), .. data]), notices, command);
        if (closes)
        {
            await CloseRoundAsync();
        }
        else if (isRunning)
        {
            await PlanAgainAsync();
        }
    }
}

using System.Text;
using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Workflow.Drafts;

/// <summary>The draft goes round until it is agreed, carried over or decided.</summary>
public sealed class DraftingTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    // Words that the skeleton has in every language of the tests' mission.
    private const string Title = "resolución 1540";

    private static readonly Reviewer Police = new(string.Empty, "Policía Nacional Civil", string.Empty, string.Empty, "enlace@pnc.gob.example");

    [Fact]
    public async Task Run_EverybodyAgrees_TheDraftIsAgreedInItsFirstRound()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);
        var circulated = await drafting.VisitAsync();

        await drafting.SubmitAsync(CaseHost.Mission, new SignOff(Version: 1));
        var waiting = await drafting.VisitAsync();
        await drafting.SubmitAsync(drafting.Reviewer, new SignOff());

        Assert.Equal((Stage.Drafting, Steps.DraftReview), (circulated.Stage, circulated.Pending!.Step));
        Assert.Equal([CaseHost.Mission, drafting.Reviewer], circulated.Pending.On);
        Assert.Equal(DraftOrigin.Matrix, Assert.Single(circulated.Drafting!.Versions).Origin);
        Assert.Equal([drafting.Reviewer], waiting.Pending!.On);
        var agreed = await drafting.VisitAsync();
        Assert.Equal(Stage.Reporting, agreed.Stage);
        Assert.Equal((DraftEnd.Agreed, 1), (agreed.Drafting!.Outcome!.End, agreed.Drafting.Outcome.Version));
        Assert.Single(await drafting.TellingAsync(NoticeKind.DraftConcluded, CaseHost.Mission));
        Assert.Empty(await drafting.TellingAsync(NoticeKind.DraftConcluded, drafting.Lead));
        Assert.Single(await drafting.TellingAsync(NoticeKind.NoteToEdit, drafting.Lead));
    }

    [Fact]
    public async Task Run_TwoReviewersReturnIt_TheEditorGetsBothInOneDocumentAndTheNextVersionGoesRound()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);
        var draft = await drafting.DraftAsync();

        await drafting.ReturnAsync(CaseHost.Mission, MarkedDraft.Add(draft, Title, "(2004)", "Cancillería"));
        await drafting.ReturnAsync(drafting.Reviewer, MarkedDraft.Add(draft, Title, "de 28 de abril de 2004", "OEA"), "La fecha falta en todo el texto.");
        var editing = await drafting.VisitAsync();
        var consolidated = await drafting.ReadAsync(NapDrafting.Consolidated, 1);
        var issued = await drafting.IssueAsync(MarkedDraft.Settle(consolidated, author => author == "Cancillería"), replaces: 1);

        Assert.Equal(Steps.DraftEdit, editing.Pending!.Step);
        Assert.Equal([drafting.Lead], editing.Pending.On);
        Assert.Contains("Cancillería", MarkedDraft.Authors(consolidated));
        Assert.Contains("OEA", MarkedDraft.Authors(consolidated));
        Assert.Contains(MarkedDraft.Authors(consolidated), author => author.Contains("Marroquín", StringComparison.Ordinal));
        Assert.Null(issued?.Refusal);
        var second = await drafting.VisitAsync();
        Assert.Equal((2, 2, Steps.DraftReview), (second.Drafting!.Newest, second.Drafting.Round!.Number, second.Pending!.Step));
        Assert.Contains($"{Title} (2004)", MarkedDraft.TextOf(await drafting.DraftAsync(2)), StringComparison.Ordinal);
        Assert.NotEmpty(await drafting.ReadAsync(NapDrafting.Redline, 2));
        var ledger = await drafting.LedgerAsync();
        Assert.Equal(
            [LedgerOutcome.Accepted, LedgerOutcome.Rejected, LedgerOutcome.Accepted], ledger.Select(entry => entry.Resolution!.Outcome));
        Assert.Equal(2, (await drafting.TellingAsync(NoticeKind.DraftCirculated, CaseHost.Mission)).Count);
    }

    [Fact]
    public async Task Issue_WithAChangeForTheEditorsAloneStillTracked_IsRefusedUntilItIsDecided()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);
        var marked = MarkedDraft.Add(await drafting.DraftAsync(), Title, "(2004)", "Cancillería");
        await drafting.DoAsync(CaseHost.Mission, new ReturnDraft([await drafting.KeepAsync(marked)], string.Empty, Visibility: Visibility.Private));
        await drafting.PassAsync();
        var consolidated = await drafting.ReadAsync(NapDrafting.Consolidated, 1);

        var refused = await drafting.IssueAsync(consolidated);
        var issued = await drafting.IssueAsync(MarkedDraft.Settle(consolidated, _ => true));

        Assert.Contains("Accept or reject it", refused!.Refusal!.Message, StringComparison.Ordinal);
        Assert.Null(issued?.Refusal);
        Assert.Equal(2, (await drafting.VisitAsync()).Drafting!.Newest);
    }

    [Fact]
    public async Task Return_OfAnOlderVersion_IsComparedWithTheVersionItCameFrom()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);
        var first = await drafting.DraftAsync();
        await drafting.ReturnAsync(CaseHost.Mission, MarkedDraft.Add(first, Title, "(2004)", "Cancillería"));
        await drafting.PassAsync();
        await drafting.IssueAsync(MarkedDraft.Settle(await drafting.ReadAsync(NapDrafting.Consolidated, 1), _ => true));

        await drafting.ReturnAsync(drafting.Reviewer, MarkedDraft.Replace(first, Title, "resolución 1540 del Consejo"));
        await drafting.SubmitAsync(CaseHost.Mission, new SignOff());

        var told = (await drafting.TellingAsync(NoticeKind.DraftTaken, drafting.Reviewer))[^1];
        Assert.Equal(("1", "2"), (told.Data["based"], told.Data["version"]));
        var entry = Assert.Single(await drafting.LedgerAsync(), entry => entry.Id.StartsWith("2.1.", StringComparison.Ordinal));
        Assert.Equal((1, LedgerOrigin.Compared), (entry.Version, entry.Origin));
        Assert.Equal(Steps.DraftEdit, (await drafting.VisitAsync()).Pending!.Step);
        Assert.Contains(MarkedDraft.Authors(await drafting.ReadAsync(NapDrafting.Consolidated, 2)), author => author.Contains("Marroquín", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Return_BrokenFileOrNoDocument_IsRefusedWithTheReasonAndTheRoundGoesOn()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);

        var broken = await drafting.ReturnAsync(CaseHost.Mission, Encoding.UTF8.GetBytes("PK this is no document"));
        var other = await drafting.SubmitAsync(
            CaseHost.Mission, new ReturnDraft([await drafting.KeepAsync(Encoding.UTF8.GetBytes("%PDF-1.4 not a draft"), "carta.txt")], string.Empty));

        Assert.Equal(RefusalReason.Invalid, broken?.Refusal?.Reason);
        Assert.Contains("borrador.docx", broken!.Refusal!.Message, StringComparison.Ordinal);
        Assert.Equal(RefusalReason.Invalid, other?.Refusal?.Reason);
        var visit = await drafting.VisitAsync();
        Assert.Equal(Steps.DraftReview, visit.Pending!.Step);
        Assert.Empty(visit.Drafting!.Round!.Returns);
    }

    [Fact]
    public async Task Round_NobodyAnswers_TheCoordinatorDecides()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);

        await drafting.PassAsync();
        var asked = await drafting.VisitAsync();
        var bare = await drafting.SubmitAsync(DraftingCase.Coordinator, new DecideDraft(DraftVerdict.CarryOver));
        await drafting.SubmitAsync(DraftingCase.Coordinator, new DecideDraft(DraftVerdict.NextRound));
        var again = await drafting.VisitAsync();
        await drafting.PassAsync();
        await drafting.SubmitAsync(DraftingCase.Coordinator, new DecideDraft(DraftVerdict.CarryOver, "The ministries need until the next visit."));

        Assert.Equal(Steps.DraftDecision, asked.Pending!.Step);
        Assert.Equal(RefusalReason.Invalid, bare?.Refusal?.Reason);
        Assert.Equal("GTM", (await drafting.TellingAsync(NoticeKind.DraftDecisionAsked, DraftingCase.Coordinator))[0].Data["missing"]);
        Assert.Equal((2, Steps.DraftReview), (again.Drafting!.Round!.Number, again.Pending!.Step));
        var ended = await drafting.VisitAsync();
        Assert.Equal((Stage.Reporting, DraftEnd.CarriedOver), (ended.Stage, ended.Drafting!.Outcome!.End));
    }

    [Fact]
    public async Task Rounds_AgreementIsWithheldUntilTheLast_TheCoordinatorDecidesAfterTheOneBefore()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite, policy => policy["drafting"]!["rounds"] = 2);
        foreach (var round in new[] { 1, 2 })
        {
            await drafting.ReturnAsync(CaseHost.Mission, MarkedDraft.Add(await drafting.DraftAsync(round), Title, $"({round})", "Cancillería"));
            await drafting.PassAsync();
            await drafting.IssueAsync(MarkedDraft.Settle(await drafting.ReadAsync(NapDrafting.Consolidated, round), _ => true));
        }

        var decide = await drafting.VisitAsync();
        await drafting.SubmitAsync(DraftingCase.Coordinator, new DecideDraft(DraftVerdict.NextRound));
        await drafting.SubmitAsync(CaseHost.Mission, new SignOff(Version: 3));
        await drafting.PassAsync();

        Assert.Equal((3, Steps.DraftDecision), (decide.Drafting!.Newest, decide.Pending!.Step));
        var agreed = await drafting.VisitAsync();
        Assert.Equal((Stage.Reporting, DraftEnd.Agreed, 3), (agreed.Stage, agreed.Drafting!.Outcome!.End, agreed.Drafting.Outcome.Version));
    }

    [Fact]
    public async Task NameReviewers_WhileTheDraftGoesRound_ItGoesToThemTooAndTheMissionReturnsForThem()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);

        await drafting.SubmitAsync(CaseHost.Mission, new NameReviewers([DraftingCase.Customs, Police]));
        var reviewer = (await drafting.VisitAsync()).Drafting!.Reviewers[1];
        await drafting.SubmitAsync(CaseHost.Mission, new ReturnDraft([], "Faltan los plazos de la Policía.", For: reviewer.Party));
        await drafting.SubmitAsync(CaseHost.Mission, new NameReviewers([DraftingCase.Customs]));

        Assert.Single(await drafting.TellingAsync(NoticeKind.DraftCirculated, reviewer.Party));
        Assert.Single(await drafting.TellingAsync(NoticeKind.Released, reviewer.Party));
        var entry = Assert.Single(await drafting.LedgerAsync());
        Assert.Equal((LedgerOrigin.Message, "Policía Nacional Civil"), (entry.Origin, entry.Author));
        Assert.DoesNotContain(reviewer.Party, (await drafting.VisitAsync()).Drafting!.Round!.Asked);
    }

    [Fact]
    public async Task AskSubmitter_AndTheAnswer_StandInTheLedgerAsReplies()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);
        await drafting.DoAsync(CaseHost.Mission, new ReturnDraft([], "Falta la Aduana."));
        var entry = Assert.Single(await drafting.LedgerAsync());

        await drafting.SubmitAsync(drafting.Lead, new AskSubmitter(entry.Id, "In every section?"));
        var refused = await drafting.SubmitAsync(drafting.Reviewer, new AnswerEditor(entry.Id, Confirms: true));
        await drafting.SubmitAsync(CaseHost.Mission, new AnswerEditor(entry.Id, Confirms: false, "Ya no es necesario."));

        Assert.Equal("In every section?", Assert.Single(await drafting.TellingAsync(NoticeKind.ConfirmationAsked, CaseHost.Mission)).Data["question"]);
        Assert.Equal(RefusalReason.NotAllowed, refused?.Refusal?.Reason);
        Assert.Equal("no", Assert.Single(await drafting.TellingAsync(NoticeKind.ConfirmationGiven, drafting.Lead)).Data["confirms"]);
        var ledger = await drafting.LedgerAsync();
        Assert.Equal(2, ledger.Count(reply => reply.ReplyTo == entry.Id));
        Assert.Equal(LedgerOutcome.Rejected, ledger.Single(known => known.Id == entry.Id).Resolution!.Outcome);
    }

    [Fact]
    public async Task Issue_WhileItGoesRoundOrOnAnOlderVersion_IsRefused()
    {
        await using var drafting = await DraftingCase.StartAsync(azurite);
        var draft = await drafting.DraftAsync();

        var early = await drafting.IssueAsync(draft);
        await drafting.DoAsync(CaseHost.Mission, new ReturnDraft([], "Falta la Aduana."));
        await drafting.PassAsync();
        var stranger = await drafting.IssueAsync(await StrangerAsync(drafting));

        Assert.Equal(RefusalReason.WrongStage, early?.Refusal?.Reason);
        Assert.Equal(RefusalReason.Invalid, stranger?.Refusal?.Reason);
        Assert.Equal(1, (await drafting.VisitAsync()).Drafting!.Newest);
    }

    [Fact]
    public async Task SecondVisit_GoesOnFromTheDraftThatWasCarriedOverWithItsOpenComments()
    {
        await using var first = await DraftingCase.StartAsync(azurite);
        await first.SubmitAsync(CaseHost.Mission, new ReturnDraft([], "Falta la Aduana."));
        await first.SubmitAsync(DraftingCase.Coordinator, new DecideDraft(DraftVerdict.CarryOver, "The next visit goes on with it."));

        var second = await DraftingCase.HeldAsync(first.Host, await first.Host.BeginAsync());

        var visit = await second.VisitAsync();
        Assert.Equal(new DraftStamp(first.Reference, NapDrafting.Document, 1), visit.Drafting!.Continues);
        Assert.Equal(DraftOrigin.CarriedOver, visit.Drafting.Versions[0].Origin);
        Assert.Equal(new DraftStamp(second.Reference, NapDrafting.Document, 1), first.Host.Get<INapDrafts>().StampOf(await second.DraftAsync()));
        Assert.Equal("Falta la Aduana.", Assert.Single(await second.LedgerAsync()).NewText);
    }

    // The letter of reply is a sound document, and no draft of a plan.
    private static Task<byte[]> StrangerAsync(DraftingCase drafting) => drafting.ReadAsync("letter-of-reply", 1);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;

namespace Serverless.Tests.Domain;

public sealed class CommandRulesTests
{
    private static readonly DocumentEntry Draft = new("mail-1-1", 1, DocumentRole.Attachment, "draft.docx", "application/octet-stream", 10, "00");

    private static readonly Reference Guatemala = Reference.Parse("GTM-2017-01");
    private static readonly Party Mission = new(PartyKind.Mission, "GTM");
    private static readonly Party Chair = new(PartyKind.Chair, "chair");
    private static readonly Party Officer = new(PartyKind.Officer, "officer-1");

    private static readonly Dictionary<Type, Command> Examples = new Command[]
    {
        new ConfirmRegistration(),
        new AskClarification("On which dates?"),
        new SubmitClarification("27 and 28 November"),
        new Decide(Verdict.Approve),
        new TakePosition(Position.NoObjection),
        new ExtendDeadline(new DateOnly(2017, 11, 30), "The mission asked for it."),
        new Withdraw(),
        new Cancel("The expert is ill."),
        new ConfirmPlan(1),
        new PlanAgain(),
        new AnswerInvitation(InvitationAnswer.Accept),
        new Postpone("The ministry moves."),
        new NameReviewers([new Reviewer(string.Empty, "Customs", "Ms. Paz", string.Empty, "paz@customs.example")]),
        new IssueDraft(Draft),
        new ReturnDraft([Draft], string.Empty),
        new SignOff(),
        new SettleEntries([new EntrySettlement("1.1.001", LedgerOutcome.Accepted)]),
        new AskSubmitter("1.1.001", "In every section?"),
        new AnswerEditor("1.1.001", Confirms: true),
        new DecideDraft(DraftVerdict.CarryOver, "More time."),
        new SubmitNote(),
        new ClearNote(NoteVerdict.Clear),
        new SubmitParticipants([new Participant { Institution = "Ministry of Health" }]),
        new SubmitProgramme([]),
        new CompleteItem(PreparationItem.Travel),
        new ReportDay(new DateOnly(2017, 11, 27), new DailyReportText([], string.Empty, [], "We presented the resolution.")),
        new AddDocument(new DocumentEntry("doc-1", 1, DocumentRole.Attachment, "a.txt", "text/plain", 10, "00")),
        new FileMail("The programme", [new DocumentEntry("mail-1", 1, DocumentRole.Message, "mail-1.eml", "message/rfc822", 10, "00")]),
    }.ToDictionary(command => command.GetType());

    [Fact]
    public void Check_EveryCommandInEveryStageByEveryone_HasAnAnswerAndNamesStageOrParty()
    {
        var kinds = typeof(Command).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
            .Cast<JsonDerivedTypeAttribute>().Select(attribute => attribute.DerivedType);
        foreach (var (kind, stage, party) in
            from kind in kinds from stage in Enum.GetValues<Stage>() from party in Enum.GetValues<PartyKind>() select (kind, stage, party))
        {
            var refusal = CommandRules.Check(At(stage), new Party(party, "GTM"), Examples[kind]);

            // What a command says of itself can be wrong too; then the message is about that.
            Assert.True(
                refusal is null
                || refusal.Reason is not (RefusalReason.NotAllowed or RefusalReason.WrongStage)
                || refusal.Message.Contains(kind.Name, StringComparison.Ordinal)
                || refusal.Message.Contains("team", StringComparison.Ordinal));
            Assert.True(
                refusal is null || refusal.Reason != RefusalReason.WrongStage || refusal.Message.Contains($" {stage}", StringComparison.Ordinal));
            Assert.True(refusal is not null || !stage.IsEnd(), $"{kind.Name} by {party} in {stage}");
        }
    }

    [Theory]
    [InlineData(Stage.ChairReview, PartyKind.Chair, true)]
    [InlineData(Stage.ChairReview, PartyKind.ChairDelegate, false)]
    [InlineData(Stage.ChairReview, PartyKind.Officer, false)]
    [InlineData(Stage.ChairReview, PartyKind.Mission, false)]
    [InlineData(Stage.Received, PartyKind.Chair, false)]
    [InlineData(Stage.Scheduling, PartyKind.Chair, false)]
    public void Check_Decide_IsTheChairsWhileTheChairDecides(Stage stage, PartyKind party, bool allowed) =>
        Assert.Equal(allowed, CommandRules.Check(At(stage), new Party(party, "any"), new Decide(Verdict.Approve)) is null);

    [Theory]
    [InlineData(Steps.ChairDecision, false)]
    [InlineData(Steps.DelegateDecision, true)]
    public void Check_DecideByTheDelegate_WaitsForTheChairsTimeToPass(string step, bool allowed)
    {
        var request = At(Stage.ChairReview).WaitingFor(new PendingStep(step, [Chair, new Party(PartyKind.ChairDelegate, "any")], DateTimeOffset.UnixEpoch));

        Assert.Equal(allowed, CommandRules.Check(request, new Party(PartyKind.ChairDelegate, "any"), new Decide(Verdict.Approve)) is null);
    }

    [Fact]
    public void Check_DecideByAChairWhoHasBeenReplaced_IsRefusedAndNamesWhoIsWaitedFor()
    {
        var request = At(Stage.ChairReview).WaitingFor(new PendingStep(Steps.ChairDecision, [new Party(PartyKind.Chair, "successor")], DateTimeOffset.UnixEpoch));

        var refusal = CommandRules.Check(request, Chair, new Decide(Verdict.Approve));

        Assert.Equal(RefusalReason.NotAllowed, refusal?.Reason);
        Assert.Contains("successor", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Possible_InEveryStage_NamesWhatTheRulesAllowAndNothingElse()
    {
        Command[] commands =
        [
            new ConfirmRegistration(), new AskClarification("What?"), new SubmitClarification("That."), new Decide(Verdict.Approve),
            new TakePosition(Position.Hold), new ExtendDeadline(new DateOnly(2018, 1, 1), "More time."), new Withdraw(), new Cancel("Strike."),
        ];
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var possible = CommandRules.Possible(At(stage));
            foreach (var command in commands)
            {
                var by = Enum.GetValues<PartyKind>().Where(kind =>
                    kind != PartyKind.System && CommandRules.Check(At(stage), kind == PartyKind.Mission ? Mission : new Party(kind, "any"), command) is null);
                Assert.Equal(by.Order(), (possible.FirstOrDefault(known => known.Command == command.GetType().Name)?.By ?? []).Order());
            }
        }
    }

    [Fact]
    public void Check_AnotherStatesMission_IsRefused()
    {
        Assert.Null(CommandRules.Check(At(Stage.Scheduling), Mission, new Withdraw()));
        var refusal = CommandRules.Check(At(Stage.Scheduling), new Party(PartyKind.Mission, "SLV"), new Withdraw());
        Assert.Equal(RefusalReason.NotAllowed, refusal?.Reason);
    }

    [Fact]
    public void Check_OnceTheVisitHasBegun_NothingCanBeWithdrawnOrCancelled()
    {
        Assert.Equal(RefusalReason.WrongStage, CommandRules.Check(At(Stage.Visiting), Mission, new Withdraw())?.Reason);
        Assert.Equal(RefusalReason.WrongStage, CommandRules.Check(At(Stage.Visiting), Chair, new Cancel("Late"))?.Reason);
    }

    [Fact]
    public void Check_IncompleteContents_SaysWhatIsMissing()
    {
        (Stage Stage, Party By, Command Command, string Says)[] cases =
        [
            (Stage.ChairReview, Chair, new Decide(Verdict.Decline), "reason for declining is missing"),
            (Stage.ChairReview, Chair, new Decide(Verdict.Ask, " "), "question is missing"),
            (Stage.ChairReview, Chair, new Decide(Verdict.Defer), "needs the day"),
            (Stage.ChairReview, Chair, new Decide(Verdict.Approve, Until: new DateOnly(2017, 12, 1)), "Only a deferral has a day"),
            (Stage.ChairReview, Chair, new Decide(Verdict.Approve, new string('x', 20_001)), "at most 20000"),
            (Stage.Received, Officer, new AskClarification(string.Empty), "question is missing"),
            (Stage.AwaitingClarification, Mission, new SubmitClarification("\n"), "answer is missing"),
            (Stage.NoObjection, new Party(PartyKind.CommitteeMember, "member-1"), new TakePosition(Position.Objection), "reason for objecting"),
            (Stage.Scheduling, Officer, new Cancel(string.Empty), "reason is missing"),
        ];
        Assert.All(cases, item => Assert.Contains(
            item.Says, CommandRules.Check(At(item.Stage), item.By, item.Command)?.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_EveryCommand_ComesBackAsItWas() => Assert.All(Examples.Values, command =>
    {
        var envelope = new CommandEnvelope(Guatemala, "key", Chair, Channel.Mail, DateTimeOffset.UnixEpoch, command);

        Assert.Equivalent(envelope, JsonSerializer.Deserialize<CommandEnvelope>(JsonSerializer.Serialize(envelope)), strict: true);
    });

    private static VisitRequest At(Stage stage) => new()
    {
        Reference = Guatemala,
        Revision = 2,
        Periods = [new(Stage.ChairReview, DateTimeOffset.UnixEpoch), new(stage, DateTimeOffset.UnixEpoch)],
    };
}

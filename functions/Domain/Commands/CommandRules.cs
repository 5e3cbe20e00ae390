using System.Collections.Frozen;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Domain.Commands;

/// <summary>Judges whether a command can be carried out: by its own contents, by the request's stage, and by who asks.</summary>
public static class CommandRules
{
    /// <summary>How long a text of a command may be, in UTF-16 units.</summary>
    public const int MaxText = 20_000;

    private static readonly PartyKind[] Reviewing =
    [
        PartyKind.Reviewer, PartyKind.Mission, PartyKind.Partner, PartyKind.Supporter, PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer,
    ];

    private static readonly FrozenDictionary<Type, CommandRule> Rules = new Dictionary<Type, CommandRule>
    {
        [typeof(ConfirmRegistration)] = new([Stage.Received], PartyKind.Officer, PartyKind.System),
        [typeof(AskClarification)] = new([Stage.Received, Stage.Registered, Stage.ChairReview, Stage.NoObjection], PartyKind.Officer),
        [typeof(SubmitClarification)] = new([Stage.AwaitingClarification], PartyKind.Mission, PartyKind.Officer),
        [typeof(Decide)] = new([Stage.ChairReview], PartyKind.Chair, PartyKind.ChairDelegate),
        [typeof(TakePosition)] = new([Stage.NoObjection], PartyKind.CommitteeMember),
        [typeof(ExtendDeadline)] = new(
            [Stage.Received, Stage.AwaitingClarification, Stage.ChairReview, Stage.NoObjection, Stage.Scheduling, Stage.Drafting, Stage.Reporting],
            PartyKind.Officer,
            PartyKind.Chair),
        [typeof(Withdraw)] = new([], PartyKind.Mission, PartyKind.Officer),
        [typeof(Cancel)] = new([], PartyKind.Chair, PartyKind.Officer),
        [typeof(ConfirmPlan)] = new([Stage.Scheduling], PartyKind.Coordinator, PartyKind.Officer),
        [typeof(PlanAgain)] = new([Stage.Scheduling], PartyKind.Coordinator, PartyKind.Officer),
        [typeof(AnswerInvitation)] = new(
            [Stage.Scheduling, Stage.Preparing],
            PartyKind.Expert,
            PartyKind.Mission,
            PartyKind.Partner,
            PartyKind.Supporter,
            PartyKind.Coordinator,
            PartyKind.Officer),
        [typeof(Postpone)] = new(
            [Stage.Scheduling, Stage.Preparing], PartyKind.Mission, PartyKind.Chair, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(SubmitParticipants)] = new(
            [Stage.Preparing, Stage.Visiting], PartyKind.Mission, PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(SubmitProgramme)] = new(
            [Stage.Preparing, Stage.Visiting], PartyKind.Mission, PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(CompleteItem)] = new(
            [Stage.Preparing], PartyKind.Mission, PartyKind.Expert, PartyKind.Partner, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(ReportDay)] = new([Stage.Visiting], PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(NameReviewers)] = new(
            [Stage.Preparing, Stage.Visiting, Stage.Drafting], PartyKind.Mission, PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(IssueDraft)] = new([Stage.Preparing, Stage.Visiting, Stage.Drafting], PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(ReturnDraft)] = new([Stage.Drafting], Reviewing),
        [typeof(SignOff)] = new([Stage.Drafting], Reviewing),
        [typeof(SettleEntries)] = new([Stage.Drafting], PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(AskSubmitter)] = new([Stage.Drafting], PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(AnswerEditor)] = new([Stage.Drafting], Reviewing),
        [typeof(DecideDraft)] = new([Stage.Drafting], PartyKind.Coordinator, PartyKind.Officer),
        [typeof(SubmitNote)] = new([Stage.Reporting], PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(ClearNote)] = new([Stage.Reporting], PartyKind.Coordinator, PartyKind.Chair),
        [typeof(AddDocument)] = new(
            [.. Enum.GetValues<Stage>().Where(stage => !stage.IsEnd())],
            PartyKind.Mission, PartyKind.Expert, PartyKind.Coordinator, PartyKind.Officer),
        [typeof(FileMail)] = new(
            [.. Enum.GetValues<Stage>().Where(stage => !stage.IsEnd())],
            [.. Enum.GetValues<PartyKind>().Where(kind => kind != PartyKind.System)]),
    }.ToFrozenDictionary();

    /// <summary>Judges a command against the request as it stands.</summary>
    /// <param name="request">The request's status.</param>
    /// <param name="by">Who asks. That a mission is that of the requesting State is judged here too.</param>
    /// <param name="command">What is asked.</param>
    /// <returns>Null when it can be carried out, otherwise why not: the stage, and who may.</returns>
    public static Refusal? Check(VisitRequest request, Party by, Command command)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(command);
        var rule = Rules[command.GetType()];
        var name = command.GetType().Name;
        if (!rule.By.Contains(by.Kind))
        {
            return new Refusal(
                RefusalReason.NotAllowed, $"{name} is not for a {by.Kind}. It may come from: {string.Join(", ", rule.By)}.");
        }

        if (by.Kind == PartyKind.Mission && by.Id != request.Reference.State.ToString())
        {
            return new Refusal(RefusalReason.NotAllowed, $"{request.Reference} is not a request of the State {by.Id}.");
        }

        return CheckDecided(request, command)
            ?? CheckStage(request, name, rule)
            ?? CheckTurn(request, by, command)
            ?? CheckContents(command)
            ?? VisitCommandRules.Check(request, by, command)
            ?? DocumentCommandRules.Check(request, by, command)
            ?? DraftCommandRules.Check(request, by, command)
            ?? NoteCommandRules.Check(request, by, command);
    }

    /// <summary>Which commands the request's stage allows, and from whom. That one can be carried out depends on its contents too.</summary>
    /// <param name="request">The request's status.</param>
    public static IReadOnlyList<PossibleCommand> Possible(VisitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. Rules
                .Where(rule => rule.Key != typeof(FileMail) && rule.Key != typeof(AddDocument) && CheckStage(request, rule.Key.Name, rule.Value) is null)
                .Select(rule => new PossibleCommand(
                    rule.Key.Name,
                    [
                        .. rule.Value.By.Where(kind =>
                            kind != PartyKind.System && (kind != PartyKind.ChairDelegate || request.Pending?.Step == Steps.DelegateDecision)),
                    ]))
                .OrderBy(possible => possible.Command, StringComparer.Ordinal),
        ];
    }

    // Whoever comes second with a decision wants to know who was first.
    private static Refusal? CheckDecided(VisitRequest request, Command command) =>
        command is Decide
        && request.Stage is not (Stage.ChairReview or Stage.AwaitingClarification)
        && request.Decisions.LastOrDefault(decision => decision.Verdict is Verdict.Approve or Verdict.Decline) is { } decided
            ? new Refusal(
                RefusalReason.AlreadyDone,
                $"{request.Reference} has been decided: {decided.Verdict} by the {decided.By.Kind} ({decided.By.Id}) on {decided.At:O}.")
            : null;

    private static Refusal? CheckStage(VisitRequest request, string name, CommandRule rule)
    {
        if (rule.Stages.Count == 0)
        {
            return request.Stage.IsBeforeVisit()
                ? null
                : new Refusal(
                    RefusalReason.WrongStage, $"{request.Reference} is in {request.Stage}; {name} is possible only until the visit begins.");
        }

        return rule.Stages.Contains(request.Stage)
            ? null
            : new Refusal(
                RefusalReason.WrongStage,
                $"{request.Reference} is in {request.Stage} since {request.Since:O}; {name} is possible in: {string.Join(", ", rule.Stages)}.");
    }

    // A decision is for the people who are waited for: the delegate's turn comes after the Chair's, and whoever has been replaced has none.
    private static Refusal? CheckTurn(VisitRequest request, Party by, Command command) => command is not Decide ? null
        : by.Kind == PartyKind.ChairDelegate && request.Pending?.Step != Steps.DelegateDecision
            ? new Refusal(
                RefusalReason.NotAllowed,
                $"Decide is not yet for the {by.Kind}: the Chair has time until {request.Pending?.Due:O}. The delegate decides after that.")
        : request.Pending is { On: [_, ..] on } && !on.Contains(by)
            ? new Refusal(
                RefusalReason.NotAllowed, $"Decide is not for {by.Id}. {request.Reference} waits for: {string.Join(", ", on.Select(party => party.Id))}.")
            : null;

    private static Refusal? CheckContents(Command command) => command switch
    {
        AskClarification { Question: var text } => Needs(text, "question"),
        SubmitClarification { Answer: var text } => Needs(text, "answer"),
        Decide { Verdict: Verdict.Decline, Text: var text } => Needs(text, "reason for declining"),
        Decide { Verdict: Verdict.Ask, Text: var text } => Needs(text, "question"),
        Decide { Verdict: Verdict.Defer, Until: null } =>
            new Refusal(RefusalReason.Invalid, "A deferral needs the day by which the decision is to come."),
        Decide { Verdict: not Verdict.Defer, Until: not null } =>
            new Refusal(RefusalReason.Invalid, "Only a deferral has a day. Leave the day out, or defer."),
        Decide { Text: { } text } => NotTooLong(text),
        TakePosition { Position: Position.Objection, Text: var text } => Needs(text, "reason for objecting"),
        TakePosition { Text: { } text } => NotTooLong(text),
        ExtendDeadline { Reason: var text } => Needs(text, "reason for the extension"),
        ConfirmRegistration { Correction: { } correction } => RegistrationRules.Check(correction),
        Withdraw { Reason: { } text } => NotTooLong(text),
        Cancel { Reason: var text } => Needs(text, "reason"),
        Postpone { Reason: var text } => Needs(text, "reason"),
        PlanAgain { Reason: { } text } => NotTooLong(text),
        AnswerInvitation { Text: { } text } => NotTooLong(text),
        CompleteItem { Note: { } text } => NotTooLong(text),
        ReturnDraft { Text: { } text } => NotTooLong(text),
        SignOff { Text: { } text } => NotTooLong(text),
        IssueDraft { Remark: { } text } => NotTooLong(text),
        AskSubmitter { Question: var text } => Needs(text, "question"),
        AnswerEditor { Text: { } text } => NotTooLong(text),
        DecideDraft { Verdict: not DraftVerdict.NextRound, Text: var text } => Needs(text, "reason"),
        DecideDraft { Text: { } text } => NotTooLong(text),
        SubmitNote { Remark: { } text } => NotTooLong(text),
        ClearNote { Verdict: NoteVerdict.SendBack, Text: var text } => Needs(text, "reason for sending the note back"),
        ClearNote { Text: { } text } => NotTooLong(text),
        _ => null,
    };

    private static Refusal? Needs(string? text, string what) => string.IsNullOrWhiteSpace(text)
        ? new Refusal(RefusalReason.Invalid, $"The {what} is missing. Write it and send again.")
        : NotTooLong(text);

    private static Refusal? NotTooLong(string text) => text.Length > MaxText
        ? new Refusal(RefusalReason.Invalid, $"The text has {text.Length} characters; at most {MaxText} are taken. Send the rest as a document.")
        : null;
}

using System.Text.Json.Serialization;

namespace Serverless.Domain.Commands;

/// <summary>Something a person asks of one request. By reply, page or API it is the same record and takes the same path.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(ConfirmRegistration), nameof(ConfirmRegistration))]
[JsonDerivedType(typeof(AskClarification), nameof(AskClarification))]
[JsonDerivedType(typeof(SubmitClarification), nameof(SubmitClarification))]
[JsonDerivedType(typeof(Decide), nameof(Decide))]
[JsonDerivedType(typeof(TakePosition), nameof(TakePosition))]
[JsonDerivedType(typeof(ExtendDeadline), nameof(ExtendDeadline))]
[JsonDerivedType(typeof(Withdraw), nameof(Withdraw))]
[JsonDerivedType(typeof(Cancel), nameof(Cancel))]
[JsonDerivedType(typeof(FileMail), nameof(FileMail))]
[JsonDerivedType(typeof(ConfirmPlan), nameof(ConfirmPlan))]
[JsonDerivedType(typeof(PlanAgain), nameof(PlanAgain))]
[JsonDerivedType(typeof(AnswerInvitation), nameof(AnswerInvitation))]
[JsonDerivedType(typeof(Postpone), nameof(Postpone))]
[JsonDerivedType(typeof(SubmitParticipants), nameof(SubmitParticipants))]
[JsonDerivedType(typeof(SubmitProgramme), nameof(SubmitProgramme))]
[JsonDerivedType(typeof(CompleteItem), nameof(CompleteItem))]
[JsonDerivedType(typeof(ReportDay), nameof(ReportDay))]
[JsonDerivedType(typeof(NameReviewers), nameof(NameReviewers))]
[JsonDerivedType(typeof(IssueDraft), nameof(IssueDraft))]
[JsonDerivedType(typeof(ReturnDraft), nameof(ReturnDraft))]
[JsonDerivedType(typeof(SignOff), nameof(SignOff))]
[JsonDerivedType(typeof(SettleEntries), nameof(SettleEntries))]
[JsonDerivedType(typeof(AskSubmitter), nameof(AskSubmitter))]
[JsonDerivedType(typeof(AnswerEditor), nameof(AnswerEditor))]
[JsonDerivedType(typeof(DecideDraft), nameof(DecideDraft))]
[JsonDerivedType(typeof(SubmitNote), nameof(SubmitNote))]
[JsonDerivedType(typeof(ClearNote), nameof(ClearNote))]
public abstract record Command;

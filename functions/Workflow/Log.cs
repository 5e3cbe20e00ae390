using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow;

/// <summary>The workflow's log messages; event ids 1000 to 1099.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Warning, "{Reference}: command {Key} is stored, but its event could not be raised. It will be raised again.")]
    internal static partial void CommandNotRaised(ILogger logger, string reference, string key, Exception error);

    [LoggerMessage(1001, LogLevel.Warning, "{Reference}: its orchestration was missing and was started from its row, in {Stage}.")]
    internal static partial void CaseStartedAgain(ILogger logger, string reference, Stage stage);

    [LoggerMessage(1002, LogLevel.Error, "{Reference} is open in {Stage}, but its orchestration has ended as {Status} and stays so: it was ended by hand, or failed twice within a day. The failure itself is in the engine's log. A failed one is started again from its row tomorrow; one that was ended by hand, once its instance is purged.")]
    internal static partial void CaseBroken(ILogger logger, string reference, Stage stage, OrchestrationRuntimeStatus status);

    [LoggerMessage(1003, LogLevel.Error, "{Reference}: its orchestration had failed and was started again from its row, in {Stage}. The failure itself is in the engine's log.")]
    internal static partial void FailedCaseStartedAgain(ILogger logger, string reference, Stage stage);

    [LoggerMessage(1010, LogLevel.Warning, "{Reference}: {Kind} cannot be sent to the {Party}: the register has no address for it that can be reached. Put the register right, or lift the mute.")]
    internal static partial void NobodyToSendTo(ILogger logger, string? reference, NoticeKind kind, PartyKind party);

    [LoggerMessage(1011, LogLevel.Warning, "{Reference}: {Kind} was not sent at attempt {Attempt} and is tried again: {Detail}")]
    internal static partial void NotSentYet(ILogger logger, string? reference, NoticeKind kind, int attempt, string detail);

    [LoggerMessage(1012, LogLevel.Error, "{Reference}: {Kind} was not sent: {Detail}")]
    internal static partial void NotSent(ILogger logger, string? reference, NoticeKind kind, string detail);

    [LoggerMessage(1013, LogLevel.Error, "{Reference}: {Kind} ({Id}) could not be worked on and is tried again in ten minutes.")]
    internal static partial void NoticeBroken(ILogger logger, string? reference, NoticeKind kind, string id, Exception error);

    [LoggerMessage(1020, LogLevel.Information, "Mail {Hash}: {Effect}. {Detail}")]
    internal static partial void MailHandled(ILogger logger, string hash, MailEffect effect, string detail);

    [LoggerMessage(1021, LogLevel.Warning, "Mail {Hash} is held for an officer: {Reason}.")]
    internal static partial void MailHeld(ILogger logger, string hash, TriageReason reason);

    [LoggerMessage(1022, LogLevel.Error, "Mail {Hash} is queued, but its bytes are not there. Its door must bring it again.")]
    internal static partial void MailGone(ILogger logger, string hash);

    [LoggerMessage(1023, LogLevel.Warning, "{Reference}: {Kind} to the {Party} came back; the address is muted.")]
    internal static partial void AddressMuted(ILogger logger, string? reference, NoticeKind? kind, PartyKind? party);

    [LoggerMessage(1030, LogLevel.Warning, "{Reference}: its holds expired and were given up.")]
    internal static partial void HoldsExpired(ILogger logger, string reference);

    [LoggerMessage(1031, LogLevel.Warning, "{Reference} is over or unknown, but days of experts were booked for it. They are free again.")]
    internal static partial void BookingsReleased(ILogger logger, string reference);

    [LoggerMessage(1032, LogLevel.Information, "{Count} days of experts were marked as booked though no request had them. They were removed.")]
    internal static partial void BookingLeftovers(ILogger logger, int count);

    [LoggerMessage(1033, LogLevel.Warning, "The calendar of {Expert} was not read; what it said last counts. {Problem}")]
    internal static partial void CalendarNotRead(ILogger logger, string expert, string problem);

    [LoggerMessage(1040, LogLevel.Information, "{Reference}: ended on {Ended}, removed under the retention rule. The hash of its archive is {Archive}.")]
    internal static partial void CaseRemoved(ILogger logger, string reference, DateTimeOffset ended, string archive);

    [LoggerMessage(1041, LogLevel.Warning, "{Reference}: its time has passed by the retention rule, but it was not removed: {Reason}")]
    internal static partial void CaseNotRemoved(ILogger logger, string reference, string reason);
}

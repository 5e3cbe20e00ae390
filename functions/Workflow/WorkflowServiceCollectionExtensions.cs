using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting.Views;
using Serverless.Workflow.Links;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Reconcile;
using Serverless.Workflow.Reporting;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow;

/// <summary>Adds what works between the triggers and the ports.</summary>
public static class WorkflowServiceCollectionExtensions
{
    /// <summary>Adds the desks. The ports, the policy, the clock and the <see cref="MailIdentity"/> come from elsewhere.</summary>
    public static IServiceCollection AddServerlessWorkflow(this IServiceCollection services)
    {
        services.TryAddSingleton<CommandDesk>();
        services.TryAddSingleton<DocumentDesk>();
        services.TryAddSingleton<CaseRecordReader>();
        services.TryAddSingleton<MailCollector>();
        services.TryAddSingleton<ArchiveMaker>();
        services.TryAddSingleton<ArchiveDesk>();
        services.TryAddSingleton<PurgeDesk>();
        services.TryAddSingleton<Retention>();
        services.TryAddSingleton<Reconciler>();
        services.TryAddSingleton<PlanningDesk>();
        services.TryAddSingleton<DraftBeginning>();
        services.TryAddSingleton<DraftDocument>();
        services.TryAddSingleton<DraftFiles>();
        services.TryAddSingleton<PlanRetry>();
        services.TryAddSingleton<PlanChanges>();
        services.TryAddSingleton<BookingKeeper>();
        services.TryAddSingleton<AvailabilityDesk>();
        services.TryAddSingleton<AbsenceWatch>();
        services.TryAddSingleton<CalendarDesk>();
        services.TryAddSingleton<MailDoor>();
        services.TryAddSingleton<MailIntake>();
        services.TryAddSingleton<MailLook>();
        services.TryAddSingleton<MailFiling>();
        services.TryAddSingleton<MailThreads>();
        services.TryAddSingleton<NoteDesk>();
        services.TryAddSingleton<ReplyDesk>();
        services.TryAddSingleton<ReplyInterpreter>();
        services.TryAddSingleton<ParticipantReplies>();
        services.TryAddSingleton<ReviewerReplies>();
        services.TryAddSingleton<AbsenceDesk>();
        services.TryAddSingleton<BounceDesk>();
        services.TryAddSingleton<TriageTray>();
        services.TryAddSingleton<TriageDesk>();
        services.TryAddSingleton<Addressees>();
        services.TryAddSingleton<LetterLinks>();
        services.TryAddSingleton<LetterMaker>();
        services.TryAddSingleton<CalendarEntries>();
        services.TryAddSingleton<OfficerBoardReader>();
        services.TryAddSingleton<OfficerTasks>();
        services.TryAddSingleton<CaseKeeper>();
        services.TryAddSingleton<UnsentTasks>();
        services.TryAddSingleton<MailboxTasks>();
        services.TryAddSingleton<StandingLinkDesk>();
        services.TryAddSingleton<FeedDesk>();
        services.TryAddSingleton<SentCopies>();
        services.TryAddSingleton<Relay>();
        services.TryAddSingleton<DigestDesk>();
        services.TryAddSingleton<UploadFiling>();
        services.TryAddSingleton<DraftViews>();
        services.TryAddSingleton<NoteKeeper>();
        services.TryAddSingleton<EditedNotes>();
        services.TryAddSingleton<NoteReplies>();
        return services;
    }
}

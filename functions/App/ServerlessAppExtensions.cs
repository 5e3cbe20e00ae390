using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.App.Documents;
using Serverless.App.Experts;
using Serverless.App.Health;
using Serverless.App.Mail;
using Serverless.App.Pages;
using Serverless.App.Policies;
using Serverless.Documents;
using Serverless.Mail;
using Serverless.Pages;
using Serverless.Scheduling;
using Serverless.Storage;
using Serverless.Workflow;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Health;

namespace Serverless.App;

/// <summary>The composition root: everything that the functions ask for is put together here.</summary>
public static class ServerlessAppExtensions
{
    /// <summary>Adds the app's services. What is there already, such as another clock, stays.</summary>
    /// <exception cref="PolicyException">The policy file cannot be used.</exception>
    public static FunctionsApplicationBuilder AddServerlessApp(this FunctionsApplicationBuilder builder)
    {
        Schedules.AddDefaults(builder.Configuration);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton(PolicyFile.Read(builder.Configuration));
        builder.Services.AddServerlessStorage();
        builder.Services.AddServerlessMail();
        builder.Services.AddServerlessPages();
        builder.Services.AddServerlessDocuments();
        builder.Services.AddServerlessScheduling();
        builder.Services.AddServerlessCalendars();
        builder.Services.AddServerlessWorkflow();
        builder.Services.TryAddSingleton<ICalendarSource, CalendarSource>();
        builder.Services.TryAddSingleton(MailIdentitySettings.Read(builder.Configuration));
        builder.Services.TryAddSingleton<GuessLimiter>();
        builder.Services.TryAddSingleton<LinkDoor>();
        builder.Services.TryAddSingleton<DraftPages>();
        builder.Services.TryAddSingleton<RequestPages>();
        builder.Services.TryAddSingleton<AvailabilityPages>();
        builder.Services.TryAddSingleton<NotePages>();

        // A browser waits in real time, also where the app's clock is another one: that one may stand still until the browser has its answer.
        builder.Services.TryAddSingleton(services => new OutcomeWait(services.GetRequiredService<ICommandInbox>(), TimeProvider.System));
        builder.Services.TryAddSingleton<TakenDocument>();
        builder.Services.TryAddSingleton<PageAnswers>();
        builder.Services.TryAddSingleton<Heartbeat>();
        builder.Services.TryAddSingleton<HealthReporter>();
        return builder;
    }
}

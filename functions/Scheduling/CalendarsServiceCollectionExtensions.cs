using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Scheduling.Availability;
using Serverless.Scheduling.Calendars;
using Serverless.Workflow.Calendars;

namespace Serverless.Scheduling;

/// <summary>Adds what reads and writes calendars.</summary>
public static class CalendarsServiceCollectionExtensions
{
    /// <summary>Adds the writers of invitations and feeds and the readers of answers and availabilities. What is there already stays.</summary>
    /// <remarks>They need a <see cref="Serverless.Workflow.Mail.MailIdentity"/>.</remarks>
    public static IServiceCollection AddServerlessCalendars(this IServiceCollection services)
    {
        services.TryAddSingleton<IInvitationWriter, InvitationWriter>();
        services.TryAddSingleton<IFeedWriter, FeedWriter>();
        services.TryAddSingleton<ICalendarReader, CalendarReader>();
        services.TryAddSingleton<IAvailabilityReader, AvailabilityReader>();
        return services;
    }
}

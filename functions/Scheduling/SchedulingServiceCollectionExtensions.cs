using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Scheduling.Planning;
using Serverless.Workflow.Planning;

namespace Serverless.Scheduling;

/// <summary>Adds what finds experts and dates.</summary>
public static class SchedulingServiceCollectionExtensions
{
    /// <summary>Adds the planner. What is there already stays.</summary>
    public static IServiceCollection AddServerlessScheduling(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IPlanner, CpSatPlanner>();
        return services;
    }
}

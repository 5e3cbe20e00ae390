using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.App.Health;
using Serverless.App.Policies;
using Serverless.Storage;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Health;
using Serverless.Workflow.Reconcile;

namespace Serverless.App;

/// <summary>The composition root: everything that the functions ask for is put together here.</summary>
public static class ServerlessAppExtensions
{
    /// <summary>Adds the app's services. What is there already, such as another clock, stays.</summary>
    /// <exception cref="PolicyException">The policy file cannot be used.</exception>
    public static FunctionsApplicationBuilder AddServerlessApp(this FunctionsApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton(PolicyFile.Read(builder.Configuration));
        builder.Services.AddServerlessStorage();
        builder.Services.TryAddSingleton<CommandDesk>();
        builder.Services.TryAddSingleton<Reconciler>();
        builder.Services.TryAddSingleton<Heartbeat>();
        builder.Services.TryAddSingleton<HealthReporter>();
        return builder;
    }
}

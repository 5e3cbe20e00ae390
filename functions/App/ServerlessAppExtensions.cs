using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.App.Health;
using Serverless.Storage;
using Serverless.Workflow.Health;

namespace Serverless.App;

/// <summary>The composition root: everything that the functions ask for is put together here.</summary>
public static class ServerlessAppExtensions
{
    /// <summary>Adds the app's services. What is there already, such as another clock, stays.</summary>
    public static FunctionsApplicationBuilder AddServerlessApp(this FunctionsApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddServerlessStorage();
        builder.Services.TryAddSingleton<Heartbeat>();
        builder.Services.TryAddSingleton<HealthReporter>();
        return builder;
    }
}

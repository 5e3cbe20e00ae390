using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Invocation;

/// <summary>Runs a function inside the app's middleware, in a scope of its own.</summary>
internal sealed class Pipeline
{
    private readonly IServiceScopeFactory _scopes;
    private readonly ILoggerFactory _loggers;
    private readonly HostLifetime _lifetime;
    private readonly FunctionExecutionDelegate _run;

    internal Pipeline(
        IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
        IServiceScopeFactory scopes,
        ILoggerFactory loggers,
        HostLifetime lifetime)
    {
        _scopes = scopes;
        _loggers = loggers;
        _lifetime = lifetime;
        _run = middleware.Reverse().Aggregate((FunctionExecutionDelegate)CallAsync, (next, wrap) => wrap(next));
    }

    /// <summary>Runs the function and logs how that went, as the official host does.</summary>
    /// <returns>What the function returned.</returns>
    internal async Task<object?> InvokeAsync(
        Function function,
        object? trigger,
        TriggerData data,
        string reason,
        HttpContext? request = null)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var context = new InvocationContext(function, trigger, data, scope.ServiceProvider, _lifetime.Abandoned);
        if (request is not null)
        {
            context.Items[FunctionContextExtensions.HttpContextKey] = request;
        }

        var logger = _loggers.CreateLogger(function.LogCategory);
        using var named = logger.BeginScope(new InvocationScope(context));
        if (logger.IsEnabled(LogLevel.Information))
        {
            Log.Executing(logger, function.Name, reason, context.InvocationId);
        }

        var began = TimeProvider.System.GetTimestamp();
        try
        {
            await _run(context);
            if (logger.IsEnabled(LogLevel.Information))
            {
                Log.Executed(
                    logger,
                    function.Name,
                    context.InvocationId,
                    TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
            }

            return context.Result;
        }
        catch (Exception error)
        {
            Log.ExecutionFailed(
                logger,
                function.Name,
                context.InvocationId,
                TimeProvider.System.GetElapsedTime(began).TotalMilliseconds,
                error);
            throw;
        }
    }

    /// <summary>Runs an HTTP function for the request.</summary>
    internal Task<object?> InvokeAsync(Function function, HttpContext request, TriggerData data) =>
        InvokeAsync(function, request.Request, data, "This function was programmatically called via the host APIs.", request);

    /// <summary>Runs the function without words of its own, for orchestrator turns, which are many and replayed.</summary>
    internal async Task<object?> InvokeQuietlyAsync(Function function, object? trigger, object? input, IServiceProvider services)
    {
        var context = new InvocationContext(function, trigger, TriggerData.None, services, _lifetime.Abandoned) { Input = input };
        await _run(context);
        return context.Result;
    }

    private static async Task CallAsync(FunctionContext context)
    {
        var invocation = (InvocationContext)context;
        invocation.Result = await invocation.Function.CallAsync(invocation);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Serverless.Embedded.Invocation;
using Serverless.Embedded.Settings;

namespace Serverless.Embedded.Http;

/// <summary>Answers requests with the app's HTTP functions.</summary>
internal sealed class HttpFunctions(KeyStore keys, Pipeline pipeline, WorkTracker work, long maxRequestBytes)
{
    private static readonly string[] Reserved = ["admin", "runtime"];
    private static readonly ActionDescriptor NoDescriptor = new();

    /// <summary>The route of a function, or null when it cannot be used, which is then a fault.</summary>
    internal static RoutePattern? Route(Function function, HostSettings settings, List<string> faults)
    {
        var trigger = (HttpTriggerAttribute)function.Source.Trigger;
        var text = string.IsNullOrWhiteSpace(trigger.Route) ? function.Name : trigger.Route.Trim('/');
        var template = settings.RoutePrefix.Length == 0 ? text : $"{settings.RoutePrefix}/{text}";
        try
        {
            var pattern = RoutePatternFactory.Parse(template);

            // The official host looks at the route without its prefix, and at its beginning only: 'administrators' is refused too.
            if (
                Reserved.Any(word =>
                    text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    || template.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            {
                faults.Add(
                    $"{function.Source.Where}: the route '{text}' begins with a word that the host keeps for itself ({string.Join(", ", Reserved)}). Choose another.");
                return null;
            }

            return pattern;
        }
        catch (RoutePatternException error)
        {
            faults.Add($"{function.Source.Where}: the route '{template}' is not a route template: {error.Message}");
            return null;
        }
    }

    /// <summary>Adds faults for functions that would answer the same requests.</summary>
    internal static void CheckConflicts(IEnumerable<(Function Function, RoutePattern Route)> routes, List<string> faults)
    {
        var seen = new Dictionary<string, Function>(StringComparer.OrdinalIgnoreCase);
        foreach (var (function, route) in routes)
        {
            foreach (var method in ((HttpTriggerAttribute)function.Source.Trigger).Methods ?? ["any method"])
            {
                // Parameters are alike whatever their names; constraints tell them apart.
                var shape =
                    method
                    + " "
                    + string.Join(
                        '/',
                        route.PathSegments.Select(segment =>
                            string.Concat(
                                segment.Parts.Select(part =>
                                    part switch
                                    {
                                        RoutePatternLiteralPart literal => literal.Content,
                                        RoutePatternParameterPart parameter =>
                                            $"{{:{string.Join(':', parameter.ParameterPolicies.Select(policy => policy.Content))}}}",
                                        _ => part.ToString(),
                                    }))));
                if (!seen.TryAdd(shape, function))
                {
                    faults.Add(
                        $"{seen[shape].Source.Where} and {function.Source.Where} answer the same route '{route.RawText}' with {method}. Change one route or its methods.");
                }
            }
        }
    }

    internal void Map(IEndpointRouteBuilder endpoints, Function function, RoutePattern route)
    {
        var trigger = (HttpTriggerAttribute)function.Source.Trigger;
        RequestDelegate answer = context => AnswerAsync(context, function, trigger.AuthLevel);
        var builder = trigger.Methods is { } methods
            ? endpoints.MapMethods(route.RawText!, methods.Select(method => method.ToUpperInvariant()), answer)
            : endpoints.Map(route, answer);
        builder.WithDisplayName(function.Name);
    }

    private async Task AnswerAsync(HttpContext context, Function function, AuthorizationLevel level)
    {
        using var begun = work.Begin("HTTP request");
        if (!keys.Opens(KeyOf(context.Request), level, function.Name))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (context.Request.ContentLength > maxRequestBytes)
        {
            await RefuseSizeAsync(context);
            return;
        }

        try
        {
            var data = context.Request.RouteValues.Count == 0 ? TriggerData.None : new TriggerData(context.Request.RouteValues);
            var result = await pipeline.InvokeAsync(function, context, data);
            await WriteAsync(context, result);
        }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted)
        {
            if (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
            {
                await RefuseSizeAsync(context);
                return;
            }

            context.Response.StatusCode = error.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone; nobody reads an answer.
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            // Logged by the pipeline with the invocation's id. The caller learns nothing of the inside.
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static string? KeyOf(HttpRequest request) =>
        request.Headers.TryGetValue("x-functions-key", out var header) ? header.ToString()
        : request.Query.TryGetValue("code", out var code) ? code.ToString()
        : null;

    private static Task WriteAsync(HttpContext context, object? result) => result switch
    {
        null => Task.CompletedTask,
        IActionResult action => action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), NoDescriptor)),
        IResult answer => answer.ExecuteAsync(context),
        _ => new ObjectResult(result).ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), NoDescriptor)),
    };

    private Task RefuseSizeAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            $"The request is larger than {maxRequestBytes} bytes, which is the most this app takes. Send less, or have the operator raise FUNCTIONS_REQUEST_BODY_SIZE_LIMIT.");
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Serverless.Tests.FunctionsHost;

/// <summary>HTTP functions: routes, keys, results, middleware and what callers see when something goes wrong.</summary>
public sealed class HttpTests
{
    [Fact]
    public async Task Get_RouteWithConstraint_BindsValuesAndAnswersJson()
    {
        await using var app = await RunningApp.StartAsync(typeof(Echo));

        using var answer = await app.Http.GetAsync("/api/echo/7/guatemala", RunningApp.Limit);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<Answer>();
        Assert.Equal(new Answer(7, "guatemala", "Echo"), body);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Http.GetAsync("/api/echo/seven/guatemala")).StatusCode);
        Assert.Equal(
            HttpStatusCode.MethodNotAllowed,
            (await app.Http.PostAsync("/api/echo/7/guatemala", content: null)).StatusCode);
    }

    [Fact]
    public async Task Get_PrefixInHostJson_StandsBeforeRoutes()
    {
        await using var app = await RunningApp.StartAsync(
            new AppSpec { HostJson = """{ "version": "2.0", "extensions": { "http": { "routePrefix": "v1" } } }""" },
            typeof(Echo));

        Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync("/v1/echo/7/x")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Http.GetAsync("/api/echo/7/x")).StatusCode);
    }

    [Fact]
    public async Task Get_JobHostSettingInEnvironment_OverridesHostJson()
    {
        await using var app = await RunningApp.StartAsync(
            new AppSpec { Settings = { ["AzureFunctionsJobHost:extensions:http:routePrefix"] = "other" } }, typeof(Echo));

        Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync("/other/echo/7/x")).StatusCode);
    }

    [Fact]
    public async Task Get_FunctionLevel_OpensForFunctionHostAndMasterKeyOnly()
    {
        await using var app = await RunningApp.StartAsync(typeof(Guarded));

        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Http.GetAsync("/api/guarded")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Http.GetAsync("/api/guarded?code=wrong")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync($"/api/guarded?code={app.Info.HostKey}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await WithKeyAsync(app, "/api/guarded", app.Info.HostKey)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await WithKeyAsync(app, "/api/guarded", app.Info.MasterKey)).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await WithKeyAsync(app, "/api/sealed", app.Info.HostKey)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await WithKeyAsync(app, "/api/sealed", app.Info.MasterKey)).StatusCode);
    }

    [Fact]
    public async Task Start_Again_KeepsTheKeysWhichOnlyTheOwnerCanRead()
    {
        await using var first = await RunningApp.StartAsync(typeof(Guarded));
        var keys = (first.Info.HostKey, first.Info.MasterKey);
        await first.Host.StopAsync(RunningApp.Limit);

        await using var second = await RunningApp.StartAsync(new AppSpec { Folder = first.Folder }, typeof(Guarded));

        Assert.Equal(keys, (second.Info.HostKey, second.Info.MasterKey));
        Assert.True(keys.HostKey.Length >= 43);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(second.Info.KeysPath));
        }
    }

    [Fact]
    public async Task Get_FunctionThrows_AnswersWithoutDetails()
    {
        var log = new LogRecorder();
        await using var app = await RunningApp.StartAsync(
            new AppSpec { Configure = builder => builder.Logging.AddProvider(log) },
            typeof(Failing));

        using var answer = await app.Http.GetAsync("/api/failing");

        var line = Assert.Single(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Matches(
            "^Error Function.Failing .*AzureFunctions_InvocationId=(?<id>[0-9a-f-]{36}) AzureFunctions_FunctionName=Failing.*Failed, Id=\\k<id>",
            line);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_LargerThanTheLimit_IsRefusedWithTheLimit()
    {
        await using var app = await RunningApp.StartAsync(
            new AppSpec { Settings = { ["FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"] = "1000" } },
            typeof(Length));

        Assert.Equal(
            "1000",
            await (await app.Http.PostAsync("/api/length", new ByteArrayContent(new byte[1000]))).Content.ReadAsStringAsync());
        using var refused = await app.Http.PostAsync("/api/length", new ByteArrayContent(new byte[1001]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("1000 bytes", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Middleware_RunsOutermostFirstAroundTheFunction()
    {
        var order = new List<string>();
        await using var app = await RunningApp.StartAsync(
            new AppSpec
            {
                Configure = builder =>
                {
                    builder.Services.AddSingleton(order);
                    builder.UseMiddleware<Outer>();
                    builder.UseMiddleware(async (context, next) =>
                    {
                        order.Add($"inner before {context.FunctionDefinition.Name}");
                        await next();
                        order.Add("inner after");
                    });
                    builder.UseWhen<Outer>(context => context.FunctionDefinition.Name == "Other");
                },
            },
            typeof(Echo));

        await app.Http.GetAsync("/api/echo/7/x");

        Assert.Equal(["outer before", "inner before Echo", "inner after", "outer after"], order);
    }

    [Fact]
    public async Task Get_EachRequest_HasAScopeAndAnInstanceOfItsOwn()
    {
        await using var app = await RunningApp.StartAsync(
            new AppSpec { Configure = builder => builder.Services.AddScoped<ScopedCounter>() },
            typeof(Counting));

        Assert.Equal("1", await app.Http.GetStringAsync("/api/counting"));
        Assert.Equal("1", await app.Http.GetStringAsync("/api/counting"));
    }

    [Fact]
    public async Task Get_Homepage_CanBeTurnedOff()
    {
        await using var open = await RunningApp.StartAsync(typeof(Echo));
        await using var closed = await RunningApp.StartAsync(
            new AppSpec { Settings = { ["AzureWebJobsDisableHomepage"] = "true" } },
            typeof(Echo));

        Assert.Equal(HttpStatusCode.OK, (await open.Http.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await closed.Http.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Build_LocalSettings_AreReadAndTheEnvironmentStandsAbove()
    {
        await using var app = await RunningApp.StartAsync(
            new AppSpec
            {
                LocalSettings =
                    """{ "IsEncrypted": false, "Values": { "Greeting": "from file", "Nested__Name": "nested", "PATH": "file" } }""",
            },
            typeof(Settings));

        Assert.Equal("from file|nested|environment", await app.Http.GetStringAsync("/api/settings"));
    }

    private static async Task<HttpResponseMessage> WithKeyAsync(RunningApp app, string path, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("x-functions-key", key);
        return await app.Http.SendAsync(request);
    }

    public sealed record Answer(int Id, string Name, string Function);

    public static class Echo
    {
        [Function("Echo")]
        public static IActionResult Run(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "echo/{id:int}/{name}")] HttpRequest request,
            int id,
            string name,
            FunctionContext context)
        {
            Assert.Same(request.HttpContext, context.GetHttpContext());
            return new OkObjectResult(new Answer(id, name, context.FunctionDefinition.Name));
        }
    }

    public static class Guarded
    {
        [Function("Guarded")]
        public static IActionResult Run([HttpTrigger(AuthorizationLevel.Function, Route = "guarded")] HttpRequest request) =>
            new OkObjectResult(request.Method);

        [Function("Sealed")]
        public static IActionResult Admin([HttpTrigger(AuthorizationLevel.Admin, Route = "sealed")] HttpRequest request) =>
            new OkObjectResult(request.Method);
    }

    public static class Failing
    {
        [Function("Failing")]
        public static Task<IActionResult> Run(
            [HttpTrigger(AuthorizationLevel.Anonymous, Route = "failing")] HttpRequest request
        ) => throw new InvalidOperationException($"secret {request.Path}");
    }

    public static class Length
    {
        [Function("Length")]
        public static async Task<string> Run(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "length")] HttpRequest request,
            CancellationToken cancellationToken)
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            return body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    public sealed class ScopedCounter
    {
        public int Count { get; set; }
    }

    public sealed class Counting(ScopedCounter counter)
    {
        [Function("Counting")]
        public string Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "counting")] HttpRequest request)
        {
            counter.Count++;
            return counter.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + request.Query["none"];
        }
    }

    public sealed class Settings(Microsoft.Extensions.Configuration.IConfiguration configuration)
    {
        [Function("Settings")]
        public string Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "settings")] HttpRequest request) =>
            $"{configuration["Greeting"]}|{configuration["Nested:Name"]}|{(configuration["PATH"] == "file" ? "file" : "environment")}{request.Query["none"]}";
    }

    public sealed class Outer(List<string> order) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            order.Add("outer before");
            await next(context);
            order.Add("outer after");
        }
    }
}

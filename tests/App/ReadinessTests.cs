using System.Net;
using System.Text.Json;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Serverless.App.Health;
using Serverless.Embedded;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Health;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Serverless.Tests.App;

public sealed class ReadinessTests(AzuriteFixture azurite)
{
    private const string Secret = "bm90LWEtcmVhbC1rZXktYnV0LXNlY3JldA==";

    [Fact]
    public async Task Ready_EverythingUp_Is200WithEveryPart()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());

        var (status, body) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("healthy", Overall(body));
        Assert.Equal(
            ["durable-engine healthy", "storage-blobs healthy", "storage-queues healthy", "storage-tables healthy"], Parts(body));
    }

    [Fact]
    public async Task Ready_StorageDown_Is503AndNamesTheServicesWithoutSecrets()
    {
        var nowhere = $"DefaultEndpointsProtocol=http;AccountName=lost;AccountKey={Secret};"
            + $"BlobEndpoint=http://127.0.0.1:{Ports.Free()}/lost;QueueEndpoint=http://127.0.0.1:{Ports.Free()}/lost;TableEndpoint=http://127.0.0.1:{Ports.Free()}/lost";
        await using var app = await AppHost.StartAsync(nowhere);

        var (status, body) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("unhealthy", Overall(body));
        Assert.Equal(
            ["durable-engine healthy", "storage-blobs unhealthy", "storage-queues unhealthy", "storage-tables unhealthy"],
            Parts(body));
        Assert.Contains("The blob service cannot be reached.", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_WrongAccountKey_NamesTheStatusWithoutSecrets()
    {
        var connection = (await azurite.ConnectionStringAsync()).Split(';')
            .Select(part => part.StartsWith("AccountKey=", StringComparison.Ordinal) ? $"AccountKey={Secret}" : part);
        await using var app = await AppHost.StartAsync(string.Join(';', connection));

        var (status, body) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The blob service answered with status 403", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "'AzureWebJobsStorage' is missing. Give it a storage connection string")]
    [InlineData("AccountName=only", "'AzureWebJobsStorage' is not a storage connection string")]
    public async Task Start_StorageSettingUnusable_SaysWhichSetting(string? setting, string expected)
    {
        var fault = await Assert.ThrowsAsync<FunctionsStartupException>(() => AppHost.StartAsync(setting));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_StormOfCalls_BeatsOnce()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => ReadyAsync(app)));
        var first = await app.Client.GetInstanceAsync(Heartbeat.InstanceId, TestContext.Current.CancellationToken);
        await ReadyAsync(app);
        var after = await app.Client.GetInstanceAsync(Heartbeat.InstanceId, TestContext.Current.CancellationToken);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(first!.CreatedAt, after!.CreatedAt);
        Assert.Single(await InstancesAsync(app));
    }

    [Fact]
    public async Task Ready_BeatGrownOld_IsReplacedByOneNewBeat()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2017, 11, 12, 9, 0, 0, TimeSpan.Zero));
        await using var app = await AppHost.StartAsync(
            await azurite.ConnectionStringAsync(), services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)));
        await ReadyAsync(app);
        time.Advance(Heartbeat.Freshness);

        var (status, body) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Heartbeat at 2017-11-12T09:00:10Z", body, StringComparison.Ordinal);
        Assert.Single(await InstancesAsync(app));
    }

    [Fact]
    public async Task Ready_PartHangs_IsNamedWithinTheLimit()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync(), services =>
        {
            services.AddSingleton<IHealthProbe>(new FakeProbe("archive", () => Task.Delay(Timeout.Infinite)));
            services.AddSingleton(provider => new HealthReporter(
                provider.GetServices<IHealthProbe>(),
                provider.GetRequiredService<Heartbeat>(),
                NullLogger<HealthReporter>.Instance,
                TimeSpan.FromSeconds(2)));
        });

        var (status, body) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("archive unhealthy", Parts(body));
        Assert.Contains("No answer within 2 s.", body, StringComparison.Ordinal);
        Assert.Contains("storage-tables healthy", Parts(body));
    }

    [Fact]
    public async Task Ready_PartThrows_IsNamedWithoutWhatTheErrorSays()
    {
        await using var app = await AppHost.StartAsync(
            await azurite.ConnectionStringAsync(),
            services => services.AddSingleton<IHealthProbe>(
                new FakeProbe("archive", () => throw new InvalidOperationException($"bad password {Secret}"))));

        var (status, body) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The check failed with InvalidOperationException; see the log.", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> ReadyAsync(AppHost app)
    {
        using var response = await app.Http.GetAsync("/api/health/ready", TestContext.Current.CancellationToken);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<List<OrchestrationMetadata>> InstancesAsync(AppHost app)
    {
        var instances = new List<OrchestrationMetadata>();
        await foreach (var instance in app.Client.GetAllInstancesAsync())
        {
            instances.Add(instance);
        }

        return instances;
    }

    private static string? Overall(string body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.GetProperty("status").GetString();
    }

    private static List<string> Parts(string body)
    {
        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("parts").EnumerateArray()
            .Select(part => $"{part.GetProperty("part").GetString()} {part.GetProperty("status").GetString()}")];
    }

    private sealed class FakeProbe(string part, Func<Task> call) : IHealthProbe
    {
        public string Part => part;

        public async Task<string> ProbeAsync(CancellationToken cancellationToken)
        {
            await call();
            return "It answered.";
        }
    }
}

using System.Net;
using Azure.Data.Tables;
using Serverless.Embedded;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.EndToEnd;

public sealed class ServeLifetimeTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Serve_AskedToStop_EndsInOrderAndLeavesNothing(string signal)
    {
        using var folder = new TempFolder();
        await using var serve = await ServeProcess.StartAsync(folder.Path);
        var azurite = serve.AzuriteId;

        await serve.SignalAsync(signal);

        Assert.Equal(0, await serve.ExitAsync());
        Assert.False(Processes.IsRunning(azurite));
        Assert.Contains("Durable engine stopped", serve.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_Killed_LeavesNoAzuriteAndLosesNothing()
    {
        using var folder = new TempFolder();
        await using (var serve = await ServeProcess.StartAsync(folder.Path))
        {
            var azurite = serve.AzuriteId;
            await Table(serve).CreateAsync(TestContext.Current.CancellationToken);
            await Table(serve).AddEntityAsync(new TableEntity("GTM", "2017-01"), TestContext.Current.CancellationToken);

            await serve.SignalAsync("KILL");
            await serve.ExitAsync();
            await Wait.UntilAsync("Azurite has gone", () => !Processes.IsRunning(azurite));
        }

        await using var next = await ServeProcess.StartAsync(folder.Path);
        var found = await Table(next)
            .GetEntityAsync<TableEntity>("GTM", "2017-01", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("2017-01", found.Value.RowKey);
    }

    [Fact]
    public async Task Serve_AzuriteDies_IsNotReadyAndThenReadyAgain()
    {
        using var folder = new TempFolder();
        await using var serve = await ServeProcess.StartAsync(folder.Path);
        var first = serve.AzuriteId;
        using var before = await serve.Http.GetAsync("/api/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        await Processes.SignalAsync(first, "KILL");

        var refusal = string.Empty;
        await Wait.UntilAsync("the readiness check fails", async () =>
        {
            using var answer = await serve.Http.GetAsync("/api/health/ready");
            refusal = await answer.Content.ReadAsStringAsync();
            return answer.StatusCode == HttpStatusCode.ServiceUnavailable;
        });
        Assert.Contains("\"storage-tables\",\"status\":\"unhealthy\"", refusal, StringComparison.Ordinal);
        Assert.Contains("\"durable-engine\",\"status\":\"healthy\"", refusal, StringComparison.Ordinal);
        await Wait.UntilAsync("the readiness check succeeds", async () =>
        {
            using var answer = await serve.Http.GetAsync("/api/health/ready");
            return answer.StatusCode == HttpStatusCode.OK;
        });
        Assert.NotEqual(first, serve.AzuriteId);
    }

    private static TableClient Table(ServeProcess serve) =>
        new(new AzuriteEndpoints(1, 1, serve.TablePort).ConnectionString, "requests");
}

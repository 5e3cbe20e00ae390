using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Embedded;
using Serverless.Storage;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Timeline;

namespace Serverless.Tests.EndToEnd;

public sealed class VerifyTests
{
    private static readonly Reference Whole = Reference.Parse("GTM-2017-01");
    private static readonly Reference Changed = Reference.Parse("FRA-2017-01");

    [Fact]
    public async Task Verify_OneTimelineChanged_SaysWhereAndThatTheOtherHolds()
    {
        using var folder = new TempFolder();
        await using (var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataDirectory = Path.Combine(folder.Path, "azurite") }, NullLogger.Instance, CancellationToken.None))
        {
            await WriteAsync(azurite.ConnectionString);
        }

        var (all, output) = await RunAsync("--data", folder.Path);
        var (one, _) = await RunAsync(Whole.ToString(), "--data", folder.Path);

        Assert.Equal((1, 0), (all, one));
        Assert.Contains("GTM-2017-01: 3 entries, unbroken.", output, StringComparison.Ordinal);
        Assert.Contains("FRA-2017-01: BROKEN at entry 2: The entry's contents are not what was written.", output, StringComparison.Ordinal);
        Assert.Contains("1 of 2 timelines hold.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Guatemala", "is not a reference such as GTM-2017-01")]
    [InlineData("--data=/nowhere/at/all", "nothing to check")]
    [InlineData("--storage=nonsense", "AzureWebJobsStorage cannot be used")]
    public async Task Verify_BadInput_IsRefusedInWords(string argument, string expected)
    {
        var (exit, output) = await RunAsync(argument);

        Assert.NotEqual(0, exit);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output)> RunAsync(params string[] arguments)
    {
        await using var verify = ServeProcess.LaunchVerb(["verify", .. arguments]);
        return (await verify.ExitAsync(), verify.Output);
    }

    private static async Task WriteAsync(string connection)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", connection)]).Build())
            .AddLogging()
            .AddServerlessStorage()
            .BuildServiceProvider();
        foreach (var reference in new[] { Whole, Changed })
        {
            await services.GetRequiredService<ITimeline>().AppendAsync(
                reference,
                [.. Enumerable.Range(1, 3).Select(number => new TimelineDraft(
                    $"event-{number}", DateTimeOffset.UnixEpoch, "NoteReceived", Party.System, new Dictionary<string, string>()))],
                CancellationToken.None);
        }

        var table = new TableServiceClient(connection).GetTableClient("timeline");
        var row = (await table.QueryAsync<TableEntity>(row => row.PartitionKey == Changed.ToString()).ToListAsync())
            .Single(row => row.RowKey.EndsWith("000002", StringComparison.Ordinal));
        row["Entry"] = row.GetString("Entry").Replace("NoteReceived", "NoteReturned", StringComparison.Ordinal);
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
    }
}

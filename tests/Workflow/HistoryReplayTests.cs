using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Embedded.Engine;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Process;
using Serverless.Workflow.Stages;

namespace Serverless.Tests.Workflow;

/// <summary>
/// Replays recorded histories of running cases with today's orchestrator: what it decided then it must decide again, or
/// requests that are under way break with the next deployment. A change that alters the order of calls needs a new version.
/// </summary>
public sealed class HistoryReplayTests(AzuriteFixture azurite)
{
    public static TheoryData<string> Recorded() => 
        [.. Directory.EnumerateFiles(Folder(), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Replay_ARecordedHistory_DecidesTheSameAgain(string name)
    {
        var result = Replay(JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), $"{name}.json")))!);

        Assert.Null(result.Failure?.Message);
        Assert.Equal(OrchestrationRuntimeStatus.Running, result.Status);
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Replay_AHistoryOfOtherCode_FailsAndSaysWhatCame(string name)
    {
        var history = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), $"{name}.json")))!;
        var call = history["events"]!.AsArray().First(entry => entry!["$"]!.GetValue<string>() == "task")!;
        call["Name"] = "AnotherActivity";

        var result = Replay(history);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, result.Status);
        Assert.Contains("AnotherActivity", result.Failure?.Message, StringComparison.Ordinal);
    }

    /// <summary>Records the histories anew; run it by hand when a new version of the orchestrator begins.</summary>
    [Fact(Explicit = true)]
    public async Task Record()
    {
        await using var host = await CaseHost.StartAsync(azurite, policy => policy["features"]!["noObjection"] = "Always");
        var received = await host.BeginAsync(registersItself: false);
        await SaveAsync(host, received, "received");
        await host.SubmitAsync(received, CaseHost.Officer, new AskClarification("Which dates?"));
        await SaveAsync(host, received, "awaiting-clarification");
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(9));
        await SaveAsync(host, received, "awaiting-clarification-late");
        await host.SubmitAsync(received, CaseHost.Mission, new SubmitClarification("27 and 28 November."));
        var reviewed = await host.BeginAsync();
        await host.SubmitAsync(reviewed, CaseHost.Chair, new Decide(Verdict.Defer, "After the meeting.", new DateOnly(2017, 12, 1)));
        await host.SubmitAsync(reviewed, CaseHost.Officer, new ExtendDeadline(new DateOnly(2017, 12, 8), "The Chair travels."));
        await SaveAsync(host, reviewed, "chair-review");
        await host.AdvanceToAsync(new DateTimeOffset(2017, 12, 11, 20, 0, 0, TimeSpan.Zero));
        await SaveAsync(host, reviewed, "chair-review-delegate");
        await host.SubmitAsync(reviewed, CaseHost.Chair, new Decide(Verdict.Approve));
        await host.SubmitAsync(reviewed, new Party(PartyKind.CommitteeMember, "member-fra"), new TakePosition(Position.Hold, "We are looking."));
        await SaveAsync(host, reviewed, "no-objection");
        await RecordVisitAsync();
    }

    private async Task RecordVisitAsync()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        await SaveAsync(host, reference, "scheduling-proposal");
        await host.SubmitAsync(reference, new Party(PartyKind.Coordinator, "coordinator"), new ConfirmPlan(1));
        await SaveAsync(host, reference, "scheduling-answers");
        var plan = (await host.VisitAsync(reference)).Plan!;
        foreach (var party in plan.Silent)
        {
            await host.SubmitAsync(reference, party, new AnswerInvitation(InvitationAnswer.Accept));
        }

        await SaveAsync(host, reference, "preparing");
        await host.AdvanceToAsync(new DateTimeOffset(plan.First.ToDateTime(new TimeOnly(18, 0)), TimeSpan.Zero));
        await SaveAsync(host, reference, "visiting");
    }

    private static TurnResult Replay(JsonNode history)
    {
        var registry = new DurableTaskRegistry();
        registry.AddOrchestratorFunc<VisitCase, Stage>(
            nameof(VisitRequestOrchestrator), (context, _) => VisitRequestOrchestrator.RunAsync(context));
        var runner = new TurnRunner(
            new Catalog(registry), JsonDataConverter.Default, history["version"]!.GetValue<string>(), NullLoggerFactory.Instance, NullLogger.Instance);
        var state = new InstanceState
        {
            Key = 1,
            Id = history["id"]!.GetValue<string>(),
            Name = nameof(VisitRequestOrchestrator),
            Version = history["version"]!.GetValue<string>(),
            Input = history["input"]!.ToJsonString(),
            Parent = null,
            Generation = 0,
            NextTurn = 1,
            Status = OrchestrationRuntimeStatus.Running,
            CustomStatus = null,
            History = EventJson.ReadList(JsonSerializer.SerializeToUtf8Bytes(history["events"])),
            Timers = [],
        };
        return runner.Run(state, [], CaseHost.Sunday.UtcDateTime, new ServiceCollection().BuildServiceProvider());
    }

    private static async Task SaveAsync(CaseHost host, Reference reference, string name)
    {
        await using var store = new SqliteConnection($"Data Source={host.StorePath};Mode=ReadOnly");
        await store.OpenAsync();
        await using var read = store.CreateCommand();
        read.CommandText =
            "SELECT i.version, p.input, h.events FROM instances i JOIN payloads p USING (key) JOIN history h USING (key) WHERE i.id = $id ORDER BY h.turn";
        read.Parameters.AddWithValue("$id", reference.ToString());
        await using var rows = await read.ExecuteReaderAsync();
        var history = new JsonObject { ["id"] = reference.ToString() };
        var events = new JsonArray();
        while (await rows.ReadAsync())
        {
            history["version"] = rows.GetString(0);
            history["input"] = JsonNode.Parse(rows.GetString(1));
            foreach (var entry in JsonNode.Parse((byte[])rows[2])!.AsArray())
            {
                events.Add(entry!.DeepClone());
            }
        }

        history["events"] = events;
        await File.WriteAllTextAsync(
            Path.Combine(Folder(), $"{name}.json"), history.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n");
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Histories");
}

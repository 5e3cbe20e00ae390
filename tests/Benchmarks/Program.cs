using System.CommandLine;
using Serverless.Tests.Benchmarks;
using Serverless.Tests.Benchmarks.Cases;
using Serverless.Tests.Benchmarks.Documents;
using Serverless.Tests.Benchmarks.Engine;
using Serverless.Tests.Benchmarks.Host;
using Serverless.Tests.Benchmarks.Intake;
using Serverless.Tests.Benchmarks.Plan;
using Serverless.Tests.Benchmarks.Status;

// Measures speed as ratios to limits measured in the same run, because machines are noisy and differ.
var check = new Option<bool>("--check") { Description = "Exit with 1 when an aim is missed." };
var quick = new Option<bool>("--quick") { Description = "A short run that shows that everything works; its figures mean little." };
var root = new RootCommand("Benchmarks: each figure beside a limit measured in the same run.");
Add("engine", "The durable engine against raw SQLite commits.", EngineBenchmark.RunAsync);
Add("host", "The functions host against bare ASP.NET Core.", HostBenchmark.RunAsync);
Add("cost", "Storage calls of a request, by the emulator's own log.", CostBenchmark.RunAsync);
Add("cases", "Requests per second on the virtual clock, many at once.", CasesBenchmark.RunAsync);
Add("intake", "Notes per second through the door and the intake, against a bare parse and the same writes.", IntakeBenchmark.RunAsync);
Add("status", "The status call against a bare endpoint that reads the same row.", StatusBenchmark.RunAsync);
Add("plan", "The planner: how soon, and how near to the best.", PlanBenchmark.RunAsync);
Add("documents", "Drafts of 200 pages: comparison beside DiffPlex, comments, memory.", DocumentsBenchmark.RunAsync);

var hostServer = new Command("serve", "A server that the host benchmark measures.") { Hidden = true };
var kind = new Argument<string>("kind");
hostServer.Arguments.Add(kind);
hostServer.SetAction((parsed, cancellation) => Server.RunAsync(parsed.GetValue(kind)!, cancellation));
root.Subcommands.Add(hostServer);

var statusServer = new Command("serve-status", "A server that the benchmark of the status call measures.") { Hidden = true };
var storage = new Argument<string>("storage");
statusServer.Arguments.Add(kind);
statusServer.Arguments.Add(storage);
statusServer.SetAction((parsed, cancellation) => StatusServer.RunAsync(parsed.GetValue(kind)!, parsed.GetValue(storage)!, cancellation));
root.Subcommands.Add(statusServer);
return await root.Parse(args).InvokeAsync();

void Add(string name, string description, Func<bool, CancellationToken, Task<Report>> run)
{
    var command = new Command(name, description) { check, quick };
    command.SetAction(async (parsed, cancellation) =>
    {
        var report = await run(parsed.GetValue(quick), cancellation);
        report.Print();
        return parsed.GetValue(check) && !report.AllMet ? 1 : 0;
    });
    root.Subcommands.Add(command);
}

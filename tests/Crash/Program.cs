using System.CommandLine;
using Serverless.Tests.Crash;
using Serverless.Tests.Crash.Bookings;
using Serverless.Tests.Crash.Cases;

// Runs orchestrations in a process that is killed again and again, and looks at the end whether anything was lost or doubled.
var kills = new Option<int>("--kills") { Description = "How often the process is killed.", DefaultValueFactory = _ => 20 };
var seed = new Option<int>("--seed") { Description = "Chooses the moments of the kills.", DefaultValueFactory = _ => 1 };
var instances = new Option<int>("--instances") { Description = "How many orchestrations run at once.", DefaultValueFactory = _ => 50 };
var folder = new Option<string?>("--dir") { Description = "Where the store is kept; a temporary folder by default, removed when all is well." };
var root = new RootCommand("Kills a process that runs orchestrations, and checks that nothing is lost and nothing doubled.") { kills, seed, instances, folder };
root.SetAction((parsed, cancellation) =>
    new Killer(new Plan(parsed.GetValue(instances), parsed.GetValue(kills)), parsed.GetValue(seed), parsed.GetValue(folder)).RunAsync(cancellation));

var directory = new Argument<string>("dir");
var count = new Argument<int>("instances");
var planned = new Argument<int>("kills");
var child = new Command("work", "The process that is killed.") { directory, count, planned };
child.Hidden = true;
child.SetAction((parsed, cancellation) =>
    Worker.RunAsync(parsed.GetValue(directory)!, new Plan(parsed.GetValue(count), parsed.GetValue(planned)), cancellation));
root.Subcommands.Add(child);
root.Subcommands.Add(CaseCommands.Kill());
root.Subcommands.Add(CaseCommands.Live());
root.Subcommands.Add(BookingCommands.Kill());
root.Subcommands.Add(BookingCommands.Plan());
return await root.Parse(args).InvokeAsync();

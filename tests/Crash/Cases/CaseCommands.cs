using System.CommandLine;
using Serverless.Local.Replay;
using Spectre.Console;

namespace Serverless.Tests.Crash.Cases;

/// <summary>The verbs for the cases: the one that kills, and the one that is killed.</summary>
internal static class CaseCommands
{
    // A message that a killed process held is back soon; in real time, which the virtual clock waits for.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    internal static Command Kill()
    {
        var kills = new Option<int>("--kills") { Description = "How often a process is killed.", DefaultValueFactory = _ => 30 };
        var seed = new Option<int>("--seed") { Description = "Chooses the moments of the kills.", DefaultValueFactory = _ => 1 };
        var only = new Option<string[]>("--case") { Description = "Only these cases; all of seeds/cases by default.", AllowMultipleArgumentsPerToken = true };
        var folder = new Option<string?>("--dir") { Description = "Where everything is kept; a temporary folder by default, removed when all is well." };
        var command = new Command("cases", "Kills the app while it runs the cases, and checks that nothing is lost and nothing doubled.") { kills, seed, only, folder };
        command.SetAction((parsed, cancellationToken) => new CaseKiller(
            parsed.GetValue(kills),
            parsed.GetValue(seed),
            parsed.GetValue(only) is { Length: > 0 } names ? names : CaseFolders.Names(),
            parsed.GetValue(folder)).RunAsync(cancellationToken));
        return command;
    }

    internal static Command Live()
    {
        var folder = new Argument<string>("case");
        var place = new Argument<string>("dir");
        var storage = new Argument<string>("storage");
        var command = new Command("live", "The process that is killed.") { folder, place, storage };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) => new ReplayRun(
            new ReplayOptions
            {
                Case = parsed.GetValue(folder)!,
                Out = parsed.GetValue(place)!,
                Storage = parsed.GetValue(storage),
                Resumes = true,
                MessageLease = Lease,
            },
            AnsiConsole.Console).RunAsync(serves: false, cancellationToken));
        return command;
    }
}

using System.CommandLine;

namespace Serverless.Tests.Crash.Bookings;

/// <summary>The verbs for bookings: the one that kills, and the one that is killed.</summary>
internal static class BookingCommands
{
    internal static Command Kill()
    {
        var kills = new Option<int>("--kills") { Description = "How often a planner is killed.", DefaultValueFactory = _ => 30 };
        var seed = new Option<int>("--seed") { Description = "Chooses the proposals and the moments of the kills.", DefaultValueFactory = _ => 1 };
        var command = new Command(
            "bookings", "Kills planners that book the same experts, and checks that no day has two owners, none is lost and none left over.") { kills, seed };
        command.SetAction((parsed, cancellationToken) =>
            new BookingKiller(parsed.GetValue(kills), parsed.GetValue(seed)).RunAsync(cancellationToken));
        return command;
    }

    internal static Command Plan()
    {
        var storage = new Argument<string>("storage");
        var notes = new Argument<string>("notes");
        var request = new Argument<int>("request");
        var rounds = new Argument<int>("rounds");
        var seed = new Argument<int>("seed");
        var command = new Command("book", "The process that is killed.") { storage, notes, request, rounds, seed };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) => BookingPlanner.RunAsync(
            parsed.GetValue(storage)!,
            parsed.GetValue(notes)!,
            parsed.GetValue(request),
            parsed.GetValue(rounds),
            parsed.GetValue(seed),
            cancellationToken));
        return command;
    }
}

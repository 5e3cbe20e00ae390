using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;

namespace Serverless.Tests.Crash.Bookings;

/// <summary>
/// Runs planners against the same experts, each in a process of its own that is killed at random moments and started again, and
/// judges the bookings that are left.
/// </summary>
internal sealed class BookingKiller(int kills, int seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // A life lasts for one to four rounds; some more follow the last kill.
    private readonly int _rounds = 20 + (4 * kills / BookingPlans.Requests);

    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var place = Directory.CreateTempSubdirectory("crash-bookings-").FullName;
        var faults = new List<string>();
        int killed;
        await using (var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataDirectory = Path.Combine(place, "azurite") }, NullLogger.Instance, cancellationToken))
        {
            var shares = Enumerable.Range(0, BookingPlans.Requests)
                .Select(request => (kills / BookingPlans.Requests) + (request < kills % BookingPlans.Requests ? 1 : 0));
            var lives = await Task.WhenAll(shares.Select((share, request) =>
                LiveAsync(azurite.ConnectionString, Notes(place, request), request, share, cancellationToken)));
            killed = lives.Sum();
            await using var storage = new BookingStorage(azurite.ConnectionString, TimeProvider.System);
            await JudgeAsync(storage, place, faults, cancellationToken);
        }

        faults.ForEach(Console.WriteLine);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kills {killed}, requests {BookingPlans.Requests}, faults {faults.Count}"));
        if (killed < kills || faults.Count > 0)
        {
            Console.WriteLine($"Everything is kept in {place}; run again with --seed {seed} for about the same moments.");
            return 1;
        }

        Directory.Delete(place, recursive: true);
        return 0;
    }

    private static string Notes(string place, int request) => Path.Combine(place, $"planner-{Text(request)}");

    private async Task<int> LiveAsync(string connection, string notes, int request, int share, CancellationToken cancellationToken)
    {
        var random = new Random((seed * 101) + request);
        var killed = 0;
        while (true)
        {
            using var process = Start(connection, notes, request);
            if (killed < share)
            {
                // Counted from where it works: how long a start takes says nothing.
                var known = BookingPlanner.ReadRound(notes);
                while (!process.HasExited && BookingPlanner.ReadRound(notes) == known)
                {
                    await Task.Delay(5, cancellationToken);
                }

                await Task.Delay(random.Next(0, 60), cancellationToken);
                if (!process.HasExited)
                {
                    process.Kill();
                    killed++;
                    await process.WaitForExitAsync(cancellationToken);
                    continue;
                }
            }

            await process.WaitForExitAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
            return process.ExitCode == 0 ? killed : throw new InvalidOperationException($"A planner ended with {process.ExitCode}.");
        }
    }

    private async Task JudgeAsync(BookingStorage storage, string place, List<string> faults, CancellationToken cancellationToken)
    {
        await storage.Bookings.SweepAsync(cancellationToken);
        var all = await storage.Bookings.AllAsync(BookingPlans.First, BookingPlans.Last, cancellationToken);
        faults.AddRange(all.GroupBy(booking => (booking.Expert, booking.Day)).Where(day => day.Count() > 1)
            .Select(day => $"doubled: {day.Key.Expert} on {day.Key.Day:O}: {string.Join(", ", day.Select(booking => booking.Reference))}"));
        var locks = await storage.LocksAsync(cancellationToken);
        var booked = all.Select(booking => (booking.Expert, Day: booking.Day.ToString("O", CultureInfo.InvariantCulture), booking.Reference)).ToHashSet();
        faults.AddRange(locks.Except(booked).Select(left => $"orphan: {left.Expert} on {left.Day}: {left.Reference}"));
        faults.AddRange(booked.Except(locks).Select(bare => $"not locked: {bare.Expert} on {bare.Day}: {bare.Reference}"));
        var plans = new BookingPlans(seed);
        for (var request = 0; request < BookingPlans.Requests; request++)
        {
            var reference = BookingPlans.ReferenceOf(request);
            var team = await storage.Bookings.FindAsync(reference, cancellationToken);
            var standing = BookingPlanner.ReadStanding(Notes(place, request));
            if (standing is { } round ? team?.Stands(round, plans.Team(request, round)) != true : team is not null)
            {
                faults.Add($"lost: {reference} was told that round {standing?.ToString(CultureInfo.InvariantCulture) ?? "none"} stands, but has {team?.Round}");
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Process Start(string connection, string notes, int request)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(BookingKiller).Assembly.Location);
        }

        string[] arguments = ["book", connection, notes, Text(request), Text(_rounds), Text(seed)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("A planner could not be started.");
    }
}

using System.Globalization;

namespace Serverless.Tests.Crash.Bookings;

/// <summary>The process that is killed: it holds one round after the other, and writes down what it was told.</summary>
internal static class BookingPlanner
{
    internal static async Task<int> RunAsync(string connection, string notes, int request, int rounds, int seed, CancellationToken cancellationToken)
    {
        await using var storage = new BookingStorage(connection, TimeProvider.System);
        var plans = new BookingPlans(seed);
        var reference = BookingPlans.ReferenceOf(request);

        // It begins again with the round that it does not know the answer to, as an orchestration does.
        for (var round = ReadRound(notes) + 1; round <= rounds; round++)
        {
            var answer = await storage.Bookings.HoldAsync(
                reference, round, plans.Team(request, round), TimeProvider.System.GetUtcNow().AddDays(1), cancellationToken);
            if (answer.Refusal is { } refusal)
            {
                throw new InvalidOperationException(refusal.Message);
            }

            if (IsReleased(round))
            {
                await storage.Bookings.ReleaseAsync(reference, cancellationToken);
            }
            else if (answer.Value!.IsHeld && round % 3 == 0)
            {
                await storage.Bookings.ConfirmAsync(reference, round, cancellationToken);
            }

            await WriteAsync(notes, round, answer.Value!.IsHeld, cancellationToken);
        }

        return 0;
    }

    /// <summary>The last round whose answer was written down; 0 for none.</summary>
    internal static int ReadRound(string notes) => File.Exists(notes)
        ? int.Parse(File.ReadAllLines(notes)[^1].Split(' ')[0], CultureInfo.InvariantCulture)
        : 0;

    /// <summary>The round that stands by what was written down; null when nothing does.</summary>
    internal static int? ReadStanding(string notes)
    {
        int? standing = null;
        foreach (var parts in File.ReadAllLines(notes).Select(line => line.Split(' ')))
        {
            var round = int.Parse(parts[0], CultureInfo.InvariantCulture);
            standing = IsReleased(round) ? null : parts[1] == "held" ? round : standing;
        }

        return standing;
    }

    // Whatever it was told: had it died after the release, it would hear of conflicts with whoever came then.
    private static bool IsReleased(int round) => round % 7 == 0;

    // The whole file anew in one step, so that a kill leaves no half line.
    private static async Task WriteAsync(string notes, int round, bool isHeld, CancellationToken cancellationToken)
    {
        var lines = File.Exists(notes) ? await File.ReadAllLinesAsync(notes, cancellationToken) : [];
        await File.WriteAllLinesAsync(
            notes + ".new", [.. lines, string.Create(CultureInfo.InvariantCulture, $"{round} {(isHeld ? "held" : "taken")}")], cancellationToken);
        File.Move(notes + ".new", notes, overwrite: true);
    }
}

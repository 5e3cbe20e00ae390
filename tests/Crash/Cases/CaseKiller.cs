using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;
using Serverless.Local.Replay;

namespace Serverless.Tests.Crash.Cases;

/// <summary>
/// Runs every case undisturbed, then again with the process killed at random moments and started anew on the same data, and
/// compares what the two have come to.
/// </summary>
internal sealed class CaseKiller(int kills, int seed, IReadOnlyList<string> names, string? folder)
{
    // A start takes about this long, so that some lives end before the case goes on.
    private const double ShortestLife = 0.3;

    private readonly Random _random = new(seed);
    private int _lost;
    private int _doubled;

    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var place = folder ?? Directory.CreateTempSubdirectory("crash-cases-").FullName;
        var rounds = 1 + (kills / Math.Max(1, names.Count));
        var accounts = Enumerable.Range(0, names.Count * (rounds + 1)).Select(Account).ToList();
        await using (var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataDirectory = Path.Combine(place, "azurite"), Accounts = accounts }, NullLogger.Instance, cancellationToken))
        {
            var killed = 0;
            var runs = 0;
            var undisturbed = new Dictionary<string, (List<string> Outcome, TimeSpan Took)>(StringComparer.Ordinal);
            for (var run = 0; killed < kills && run < names.Count * rounds; run++)
            {
                var name = names[run % names.Count];
                if (!undisturbed.TryGetValue(name, out var known))
                {
                    known = undisturbed[name] = await RunUndisturbedAsync(name, Lives(place, name, azurite, run % names.Count, "undisturbed"), cancellationToken);
                }

                var lives = Lives(place, name, azurite, names.Count + run, $"killed-{run / names.Count}");
                killed += await KillAsync(name, lives, Math.Min(kills - killed, Share(run)), known.Took, cancellationToken);
                Compare(name, known.Outcome, lives.Read());
                runs++;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kills {killed}, cases {runs}, lost {_lost}, doubled {_doubled}"));
            if (killed < kills || _lost + _doubled > 0)
            {
                Console.WriteLine($"Everything is kept in {place}; run again with --seed {seed} for about the same moments.");
                return 1;
            }
        }

        if (folder is null)
        {
            Directory.Delete(place, recursive: true);
        }

        return 0;
    }

    private static string Account(int number) => string.Create(CultureInfo.InvariantCulture, $"crash{number:000}");

    private static CaseLives Lives(string place, string name, AzuriteProcess azurite, int account, string what) =>
        new(CaseFolders.Find(name)!, Path.Combine(place, what, Path.GetFileName(name)), azurite.Endpoints.ConnectionStringOf(Account(account)));

    // As many for each case, with a few more for the first ones.
    private int Share(int run) => Math.Max(1, (kills / names.Count) + (run < kills % names.Count ? 1 : 0));

    private async Task<(List<string> Outcome, TimeSpan Took)> RunUndisturbedAsync(string name, CaseLives lives, CancellationToken cancellationToken)
    {
        var (took, said) = await lives.LiveOutAsync(cancellationToken);
        var read = lives.Read() ?? throw new InvalidOperationException($"The case {name} has not come to its end even undisturbed. {said}");
        return (read.Outcome, took);
    }

    private async Task<int> KillAsync(string name, CaseLives lives, int share, TimeSpan took, CancellationToken cancellationToken)
    {
        var killed = 0;
        while (killed < share)
        {
            var life = ShortestLife + (_random.NextDouble() * Math.Max(1, took.TotalSeconds / (1 + (share / 2.0))));
            if (!await lives.LiveAndDieAsync(TimeSpan.FromSeconds(life), cancellationToken))
            {
                break;
            }

            killed++;
        }

        var (_, said) = await lives.LiveOutAsync(cancellationToken);
        Console.WriteLine($"{name}: killed {killed} times. {said}".TrimEnd());
        return killed;
    }

    private void Compare(string name, List<string> undisturbed, (List<string> Outcome, List<string> Faults)? found)
    {
        if (found is not { } ended)
        {
            _lost++;
            Console.WriteLine($"lost: {name} has not come to its end");
            return;
        }

        Tell(name, "lost", Without(undisturbed, ended.Outcome), ref _lost);
        Tell(name, "doubled", Without(ended.Outcome, undisturbed), ref _doubled);
        Tell(name, "lost: fault", ended.Faults, ref _lost);
    }

    private static void Tell(string name, string what, List<string> lines, ref int count)
    {
        count += lines.Count;
        foreach (var line in lines)
        {
            Console.WriteLine($"{what}: {name}: {line}");
        }
    }

    // What is there twice on one side and once on the other remains once.
    private static List<string> Without(List<string> lines, List<string> others)
    {
        var left = new List<string>(lines);
        others.ForEach(line => left.Remove(line));
        return left;
    }
}

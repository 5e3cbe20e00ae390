using System.Diagnostics;
using System.Globalization;

namespace Serverless.Tests.Crash;

/// <summary>Starts the worker, kills it at random moments, starts it again, lets it end at last, and judges what is left.</summary>
internal sealed class Killer(Plan plan, int seed, string? folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    internal async Task<int> RunAsync(CancellationToken cancellation)
    {
        var place = folder ?? Directory.CreateTempSubdirectory("crash-").FullName;
        Directory.CreateDirectory(place);
        var random = new Random(seed);
        var kills = 0;
        var atWork = 0;
        while (kills < plan.Kills)
        {
            using var worker = Start(place);

            // One in five dies while it starts or recovers; the others a random while after they are ready.
            var ready = WaitUntilReadyAsync(worker, cancellation);
            if (random.Next(5) == 0)
            {
                await Task.WhenAny(ready, Task.Delay(random.Next(5, 120), cancellation));
            }
            else
            {
                await ready;
                await Task.Delay(random.Next(0, 250), cancellation);
            }

            if (worker.HasExited)
            {
                Console.WriteLine($"The worker ended by itself with code {worker.ExitCode} after {kills} kills.");
                break;
            }

            worker.Kill();
            await worker.WaitForExitAsync(cancellation);
            kills++;
            atWork += ready.IsCompletedSuccessfully ? 1 : 0;
            if (kills % 20 == 0)
            {
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {atWork} of them after the start"));
            }
        }

        using var last = Start(place);
        await last.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);
        var verdict = await Verdict.ReachAsync(place, plan);
        foreach (var fault in verdict.Faults.Take(20))
        {
            Console.WriteLine(fault);
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"effects repeated after a kill and absorbed: {verdict.Absorbed}"));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"kills {kills}, completed {verdict.Completed}, lost {verdict.Lost}, doubled {verdict.Doubled}"));
        var isWell = kills == plan.Kills && verdict.Completed == plan.Instances && verdict.Lost == 0 && verdict.Doubled == 0;
        if (isWell && folder is null)
        {
            Directory.Delete(place, recursive: true);
        }
        else if (!isWell)
        {
            Console.WriteLine($"The store is kept in {place}; run again with --seed {seed} to repeat the moments.");
        }

        return isWell ? 0 : 1;
    }

    private static async Task WaitUntilReadyAsync(Process worker, CancellationToken cancellation)
    {
        while (await worker.StandardOutput.ReadLineAsync(cancellation) is { } line && line != Worker.Ready)
        {
        }
    }

    private Process Start(string place)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Killer).Assembly.Location);
        }

        foreach (var argument in new[] { "work", place, plan.Instances.ToString(CultureInfo.InvariantCulture), plan.Kills.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The worker could not be started.");
    }
}

using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Serverless.Tests.Crash.Cases;

/// <summary>One run of a case in a process of its own, in as many lives as it takes.</summary>
/// <param name="folder">The case's folder.</param>
/// <param name="place">Where the run writes.</param>
/// <param name="storage">Its storage, which outlives it as a storage account does.</param>
internal sealed class CaseLives(string folder, string place, string storage)
{
    // What a life may take at most; one that takes longer hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Lives for a while and is killed, unless the case is over before.</summary>
    /// <returns>Whether it was killed.</returns>
    internal async Task<bool> LiveAndDieAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        using var process = Start();
        if (await Task.WhenAny(process.WaitForExitAsync(cancellationToken), Task.Delay(time, cancellationToken)) is { } first && process.HasExited)
        {
            await first;
            return false;
        }

        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
        return true;
    }

    /// <summary>Lives until the case is over.</summary>
    /// <returns>How long that took, and what the process said.</returns>
    internal async Task<(TimeSpan Took, string Said)> LiveOutAsync(CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Start();
        var said = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
        return (Stopwatch.GetElapsedTime(began), await said);
    }

    /// <summary>What the case has come to: a line for each thing, and the faults; null when it has not come to its end.</summary>
    internal (List<string> Outcome, List<string> Faults)? Read()
    {
        var file = Path.Combine(place, "outcome.json");
        if (!File.Exists(file))
        {
            return null;
        }

        var outcome = JsonNode.Parse(File.ReadAllText(file))!;
        return (outcome["outcome"].Deserialize<List<string>>()!, outcome["faults"].Deserialize<List<string>>()!);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CaseLives).Assembly.Location);
        }

        foreach (var argument in (string[])["live", folder, place, storage])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The case could not be started.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}

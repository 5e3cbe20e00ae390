using System.Diagnostics;

namespace Serverless.Tests.Engine;

/// <summary>A short run of the crash program; the long ones are run by hand (tests/Crash).</summary>
public sealed class CrashTests
{
    private const int Kills = 6;

    [Fact]
    public async Task Run_KilledAgainAndAgain_LosesNothingAndDoublesNothing()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Serverless.Tests.Crash.dll"), "--kills", $"{Kills}", "--seed", "3"];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var program = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));

        var output = await program.StandardOutput.ReadToEndAsync(limit.Token);
        await program.WaitForExitAsync(limit.Token);

        Assert.EndsWith($"kills {Kills}, completed 50, lost 0, doubled 0", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, program.ExitCode);
    }
}

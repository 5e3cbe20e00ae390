using System.Diagnostics;

namespace Serverless.Tests.Cases;

/// <summary>A short run of the crash program over a case; the long ones are run by hand and in CI (tests/Crash -- cases).</summary>
public sealed class CrashTests
{
    private const int Kills = 3;

    [Fact]
    public async Task Case_KilledAgainAndAgain_LosesNothingAndDoublesNothing()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Serverless.Tests.Crash.dll"),
            "cases", "--kills", $"{Kills}", "--seed", "3", "--case", Path.Combine(Folders.Root, "guatemala-2017"),
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var program = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));

        var output = await program.StandardOutput.ReadToEndAsync(limit.Token);
        await program.WaitForExitAsync(limit.Token);

        // A fast machine may be through with the case before the last kill; then it is run once more.
        Assert.Matches($@"kills {Kills}, cases \d+, lost 0, doubled 0$", output.TrimEnd());
        Assert.Equal(0, program.ExitCode);
    }
}

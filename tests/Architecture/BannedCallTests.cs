using System.Diagnostics;
using System.Text;

namespace Serverless.Tests.Architecture;

/// <summary>Builds a small project inside the repository and looks at what the analyzers refuse.</summary>
public sealed class BannedCallTests
{
    private const string Calls =
        """
        public static class Probe
        {
            public static object[] All() => [System.DateTime.UtcNow, System.Guid.NewGuid(), System.TimeProvider.System];

            public static System.Threading.Tasks.Task Later() => System.Threading.Tasks.Task.Delay(1);

            public static string? Setting() => System.Environment.GetEnvironmentVariable("HOME");
        }
        """;

    [Fact]
    public async Task Build_DeterministicProject_RefusesClockRandomAndEnvironment()
    {
        var output = await BuildAsync("BannedInRules", isDeterministic: true);

        Assert.Contains("'DateTime.UtcNow' is banned", output, StringComparison.Ordinal);
        Assert.Contains("'Guid.NewGuid()' is banned", output, StringComparison.Ordinal);
        Assert.Contains("'TimeProvider.System' is banned", output, StringComparison.Ordinal);
        Assert.Contains("'Task.Delay(int)' is banned", output, StringComparison.Ordinal);
        Assert.Contains("'Environment.GetEnvironmentVariable(string)' is banned", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_OtherProject_RefusesTheWallClockOnly()
    {
        var output = await BuildAsync("BannedElsewhere", isDeterministic: false);

        Assert.Contains("'DateTime.UtcNow' is banned", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Guid.NewGuid", output, StringComparison.Ordinal);
    }

    private static async Task<string> BuildAsync(string name, bool isDeterministic)
    {
        // Below the root, so that the repository's own build files apply.
        var folder = Path.Combine(Repository.Root, ".artifacts", "Probes", name);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Probe.cs"), Calls);
        await File.WriteAllTextAsync(
            Path.Combine(folder, $"{name}.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <IsDeterministic>{(isDeterministic ? "true" : "false")}</IsDeterministic>
                <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
                <RestoreLockedMode>false</RestoreLockedMode>
              </PropertyGroup>
            </Project>
            """);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (
            var argument in (string[])["build", "-nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            start.ArgumentList.Add(argument);
        }

        using var build = Process.Start(start)!;
        var output = new StringBuilder(await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, build.ExitCode);
        return output.ToString();
    }
}

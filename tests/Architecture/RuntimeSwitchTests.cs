using System.Diagnostics;
using System.Text.Json;

namespace Serverless.Tests.Architecture;

/// <summary>Asks MSBuild what each project of the app references under either value of the runtime switch.</summary>
public sealed class RuntimeSwitchTests
{
    private static readonly string[] Official = ["Microsoft.Azure.Functions.", "Microsoft.DurableTask"];

    public static TheoryData<string> Projects() => [.. Repository.Files("functions", "*.csproj").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Azure_EveryProject_ReferencesOfficialPackagesAndNothingEmbedded(string project)
    {
        var (packages, projects) = await EvaluateAsync(project, "Azure");

        Assert.DoesNotContain(projects, reference => reference.Contains("embedded", StringComparison.OrdinalIgnoreCase));
        if (project.EndsWith("Serverless.App.csproj", StringComparison.Ordinal))
        {
            Assert.Equal(
                [
                    "Microsoft.Azure.Functions.Worker",
                    "Microsoft.Azure.Functions.Worker.Extensions.DurableTask",
                    "Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore",
                    "Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues",
                    "Microsoft.Azure.Functions.Worker.Extensions.Timer",
                    "Microsoft.Azure.Functions.Worker.Sdk",
                ],
                packages.Where(IsOfficial).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Embedded_EveryProject_ReferencesNoOfficialPackage(string project)
    {
        var (packages, _) = await EvaluateAsync(project, "Embedded");

        Assert.DoesNotContain(packages, IsOfficial);
    }

    [Fact]
    public void LockFiles_OfAllProjects_NameNoOfficialPackage()
    {
        var locks = Repository.Files(".", "packages.lock.json").ToList();

        Assert.NotEmpty(locks);
        Assert.DoesNotContain(locks, file => Official.Any(name => File.ReadAllText(file).Contains($"\"{name}", StringComparison.Ordinal)));
    }

    private static bool IsOfficial(string package) => Official.Any(name => package.StartsWith(name, StringComparison.Ordinal));

    private static async Task<(IReadOnlyList<string> Packages, IReadOnlyList<string> Projects)> EvaluateAsync(string project, string runtime)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in (string[])["msbuild", project, "-getItem:PackageReference,ProjectReference", $"-p:FunctionsRuntime={runtime}", "-nodeReuse:false"])
        {
            start.ArgumentList.Add(argument);
        }

        using var msbuild = Process.Start(start)!;
        var output = await msbuild.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await msbuild.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(msbuild.ExitCode == 0, output);
        using var json = JsonDocument.Parse(output);
        var items = json.RootElement.GetProperty("Items");
        return (Names(items, "PackageReference"), Names(items, "ProjectReference"));
    }

    private static List<string> Names(JsonElement items, string kind) =>
        [.. items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
}

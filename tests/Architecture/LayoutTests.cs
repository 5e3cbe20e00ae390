namespace Serverless.Tests.Architecture;

public sealed class LayoutTests
{
    private static readonly string[] TopLevel =
    [
        "functions",
        "tests",
        "infra",
        "seeds",
        "Serverless.sln",
        "host.json",
        "README.md",
        "global.json",
        "azure.yaml",
        "LICENSE",
        "CHANGELOG.md",
    ];

    [Fact]
    public void Root_Entries_AreThoseOfTheDesign()
    {
        var offenders = Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Where(name =>
            !name!.StartsWith('.') && !name.StartsWith("Directory.", StringComparison.Ordinal)
            && !TopLevel.Contains(name, StringComparer.Ordinal) && !Repository.Made.Contains(name, StringComparer.Ordinal));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Projects_Names_FollowTheirFolders()
    {
        var offenders = Repository
            .Files("functions", "*.csproj")
            .Where(project =>
                Path.GetFileNameWithoutExtension(project) != $"Serverless.{Path.GetFileName(Path.GetDirectoryName(project))}");

        Assert.Empty(offenders.Select(Repository.Relative));
    }

    [Fact]
    public void Projects_All_AreInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Serverless.sln")).Replace('\\', '/');
        var offenders = ((string[])["functions", "infra", "tests"]).SelectMany(folder => Repository.Files(folder, "*.csproj"))
            .Select(Repository.Relative).Where(project => !solution.Contains(project, StringComparison.Ordinal));

        Assert.Empty(offenders);
    }

    [Fact]
    public void NpmLock_Addresses_NameNoRegistry()
    {
        foreach (var file in ((string[])["infra", "tests"]).SelectMany(folder => Repository.Files(folder, "package-lock.json")))
        {
            Assert.DoesNotContain("\"resolved\"", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }
}

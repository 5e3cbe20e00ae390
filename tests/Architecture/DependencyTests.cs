using System.Xml.Linq;

namespace Serverless.Tests.Architecture;

public sealed class DependencyTests
{
    // App -> (the adapters) -> Workflow -> Domain. An adapter knows no other.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Domain"] = [],
        ["Workflow"] = ["Domain"],
        ["Storage"] = ["Workflow", "Domain"],
        ["Mail"] = ["Workflow", "Domain"],
        ["Scheduling"] = ["Workflow", "Domain"],
        ["Documents"] = ["Workflow", "Domain"],
        ["Pages"] = ["Workflow", "Domain"],
        ["App"] = ["Storage", "Mail", "Scheduling", "Documents", "Pages", "Workflow", "Domain"],
    };

    [Fact]
    public void Functions_ProjectReferences_PointOneWay()
    {
        var offenders = new List<string>();
        foreach (var (project, references) in Projects("functions"))
        {
            var name = Path.GetFileName(Path.GetDirectoryName(project)!);
            Assert.True(Allowed.ContainsKey(name), $"functions/{name} is not in DESIGN's map: add it to the map of this test.");
            offenders.AddRange(
                references
                    .Where(reference =>
                        !reference.StartsWith("functions/", StringComparison.Ordinal)
                        || !Allowed[name].Contains(reference.Split('/')[1]))
                    .Select(reference => $"{Repository.Relative(project)} -> {reference}"));
        }

        Assert.Empty(offenders);
    }

    [Fact]
    public void EmbeddedRuntime_ProjectReferences_StayInside()
    {
        var offenders = Projects("infra/embedded").SelectMany(pair => pair.References
            .Where(reference => !reference.StartsWith("infra/embedded/", StringComparison.Ordinal))
            .Select(reference => $"{Repository.Relative(pair.Project)} -> {reference}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Projects_ProductCode_ReferencesNoTestProject()
    {
        var offenders = Projects("functions").Concat(Projects("infra")).SelectMany(pair => pair.References
            .Where(reference => reference.StartsWith("tests/", StringComparison.Ordinal))
            .Select(reference => $"{Repository.Relative(pair.Project)} -> {reference}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Functions_Projects_NameNoPackageOfOneRuntime()
    {
        // The runtime's packages come from the switch in Directory.Build.targets alone.
        var offenders = Repository
            .Files("functions", "*.csproj")
            .Where(project =>
                XDocument
                    .Load(project)
                    .Descendants("PackageReference")
                    .Any(package =>
                        ((string?)package.Attribute("Include") ?? string.Empty) is var name
                        && (
                            name.StartsWith("Microsoft.Azure.Functions", StringComparison.Ordinal)
                            || name.StartsWith("Microsoft.DurableTask", StringComparison.Ordinal))));

        Assert.Empty(offenders.Select(Repository.Relative));
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Workflow")]
    public void Project_OfRulesOrOrchestrators_IsDeterministic(string folder)
    {
        var project = Assert.Single(Repository.Files($"functions/{folder}", "*.csproj"));

        Assert.Equal("true", XDocument.Load(project).Descendants("IsDeterministic").SingleOrDefault()?.Value);
    }

    private static IEnumerable<(string Project, List<string> References)> Projects(string folder) =>
        Repository.Files(folder, "*.csproj").Select(project => (project, XDocument.Load(project)
            .Descendants("ProjectReference")
            .Select(reference => Repository.Relative(Path.GetFullPath(Path.Combine(
                Path.GetDirectoryName(project)!, ((string)reference.Attribute("Include")!).Replace('\\', '/')))))
            .ToList()));
}

using System.Text.RegularExpressions;

namespace Serverless.Tests.Architecture;

public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    private static readonly string[] Folders = ["functions", "infra", "tests"];

    private static IEnumerable<string> Sources => Folders.SelectMany(folder => Repository.Files(folder, "*.cs"));

    [Fact]
    public void Sources_Lines_StayReadable()
    {
        var offenders = Sources
            .Select(file => (File: file, Lines: File.ReadLines(file).Count()))
            .Where(entry => entry.Lines > LongestFile)
            .Select(entry => $"{Repository.Relative(entry.File)}: {entry.Lines} lines");

        Assert.Empty(offenders);
    }

    [Fact]
    public void Sources_OpenWork_IsKeptInIssues()
    {
        var offenders = Sources.SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Line: line, Number: index + 1))
            .Where(entry => OpenWork().IsMatch(entry.Line))
            .Select(entry => $"{Repository.Relative(file)}:{entry.Number}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Functions_Sources_AreTheSameForBothRuntimes()
    {
        var offenders = Repository.Files("functions", "*.cs")
            .Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)));

        Assert.Empty(offenders.Select(Repository.Relative));
    }

    // Written so that this file does not match itself.
    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HAC[K]|XX[X])\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OpenWork();
}

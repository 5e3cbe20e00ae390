using Xunit;

namespace Serverless.Tests.Surface;

public sealed class FunctionsSourceTests
{
    private static readonly string[] SourceEndings = [".cs", ".razor", ".cshtml", ".csproj", ".props", ".targets"];

    [Fact]
    public void Functions_Sources_NeverNameTheEmbeddedRuntime()
    {
        var folder = Path.Combine(RepositoryRoot(), "functions");
        Assert.SkipUnless(Directory.Exists(folder), "There is no functions folder yet.");

        var offenders = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => SourceEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Where(file => NamesEmbeddedRuntime(File.ReadAllText(file)));

        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("using Serverless.Embedded;", true)]
    [InlineData("var clock = new Serverless . Embedded.VirtualTimeProvider();", true)]
    [InlineData("<ProjectReference Include=\"../../infra/embedded/DurableTask/X.csproj\" />", true)]
    [InlineData("using Microsoft.DurableTask;", false)]
    public void NamesEmbeddedRuntime_Source_IsRecognised(string source, bool expected)
    {
        Assert.Equal(expected, NamesEmbeddedRuntime(source));
    }

    private static bool NamesEmbeddedRuntime(string source)
    {
        var packed = string.Concat(source.Where(character => !char.IsWhiteSpace(character))).Replace('\\', '/');
        return packed.Contains("Serverless.Embedded", StringComparison.Ordinal)
            || packed.Contains("infra/embedded", StringComparison.OrdinalIgnoreCase);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Serverless.sln was not found above the tests.");
    }
}

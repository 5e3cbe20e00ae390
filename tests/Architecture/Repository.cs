using System.Reflection;

namespace Serverless.Tests.Architecture;

/// <summary>The files of the repository, without what builds and runs put beside them.</summary>
internal static class Repository
{
    /// <summary>Folders that builds and runs make; git ignores them.</summary>
    public static IReadOnlyList<string> Made { get; } =
        [".git", ".artifacts", ".data", "node_modules", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The full paths of the files below a folder, by name pattern.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(Root, folder);
        return Directory.Exists(path) ? Walk(path, pattern) : [];
    }

    /// <summary>A path as people say it: from the root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(child => !Made.Contains(Path.GetFileName(child), StringComparer.Ordinal))
                .SelectMany(child => Walk(child, pattern)));
}

using System.Reflection;

namespace Serverless.Tests.Cases;

internal static class Folders
{
    /// <summary>The folder that holds the cases.</summary>
    public static string Root { get; } = typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "CasesFolder").Value!;

    /// <summary>The names of all cases.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The storage account of a case: each has its own, so that its references begin at 01.</summary>
    public static string AccountOf(string name) => "case" + name.Replace("-", string.Empty, StringComparison.Ordinal)[..Math.Min(name.Length - name.Count(letter => letter == '-'), 20)];
}

using System.Reflection;

namespace Serverless.Embedded;

/// <summary>Finds what the build restored.</summary>
internal static class AzuritePackage
{
    /// <summary>The script that ties Azurite's life to ours.</summary>
    internal static string GuardScript => Path.Combine(AppContext.BaseDirectory, "Azurite", "guard.cjs");

    /// <summary>Azurite's own start script.</summary>
    /// <exception cref="AzuriteException">It is not there.</exception>
    internal static string FindScript(string? folder)
    {
        folder ??= typeof(AzuritePackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => string.Equals(attribute.Key, "AzuriteFolder", StringComparison.Ordinal)).Value!;
        var script = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        return File.Exists(script)
            ? script
            : throw new AzuriteException(
                $"The storage emulator is missing: there is no {script}. Build infra/embedded/Azurite again, which fetches it "
                + "from npm, or use your own storage account instead (--storage CONNECTION).");
    }
}

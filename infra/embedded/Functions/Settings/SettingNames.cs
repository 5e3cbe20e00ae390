using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Serverless.Embedded.Settings;

/// <summary>Puts settings in the place of <c>%Name%</c> in a trigger's text.</summary>
internal static partial class SettingNames
{
    /// <summary>Resolves the text, or adds a fault naming the setting that is missing.</summary>
    internal static string? Resolve(string text, IConfiguration settings, string where, List<string> faults)
    {
        var missing = false;
        var resolved = Names().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            if (settings[name.Replace("__", ":", StringComparison.Ordinal)] is { } value)
            {
                return value;
            }

            missing = true;
            faults.Add($"{where}: the setting '{name}' is missing. Set it in local.settings.json or as an environment variable.");
            return match.Value;
        });
        return missing ? null : resolved;
    }

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}

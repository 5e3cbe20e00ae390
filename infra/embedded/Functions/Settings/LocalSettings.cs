using System.Text.Json;

namespace Serverless.Embedded.Settings;

/// <summary>Reads the settings of a developer's machine, as Core Tools does: environment variables stand above them.</summary>
internal static class LocalSettings
{
    /// <summary>Reads <c>local.settings.json</c> in the given folder; an absent file is an empty one.</summary>
    internal static Dictionary<string, string?> Read(string folder, List<string> faults)
    {
        var path = Path.Combine(folder, "local.settings.json");
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(path))
        {
            return settings;
        }

        try
        {
            using var document = JsonDocument.Parse(
                File.ReadAllText(path),
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                faults.Add($"{path} must hold one JSON object.");
                return settings;
            }

            if (
                document.RootElement.TryGetProperty("IsEncrypted", out var encrypted)
                && encrypted.ValueKind == JsonValueKind.True)
            {
                faults.Add($"{path} is encrypted. Decrypt it with 'func settings decrypt' first.");
                return settings;
            }

            // A colon in a name separates sections; environment variables write it as two underscores.
            foreach (var value in Section(document.RootElement, "Values"))
            {
                settings[value.Name.Replace("__", ":", StringComparison.Ordinal)] = value.Value.ToString();
            }

            foreach (var value in Section(document.RootElement, "ConnectionStrings"))
            {
                settings[$"ConnectionStrings:{value.Name}"] = value.Value.ToString();
            }

            if (
                document.RootElement.TryGetProperty("Host", out var host)
                && host.ValueKind == JsonValueKind.Object
                && host.TryGetProperty("LocalHttpPort", out var port))
            {
                settings["Host:LocalHttpPort"] = port.ToString();
            }
        }
        catch (JsonException error)
        {
            faults.Add(
                $"{path} is not JSON: line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}. Correct it; a comma or quote is often missing just before.");
        }

        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{path} cannot be read: {error.Message}");
        }

        return settings;
    }

    private static JsonElement.ObjectEnumerator Section(JsonElement root, string name) =>
        root.TryGetProperty(name, out var section) && section.ValueKind == JsonValueKind.Object
            ? section.EnumerateObject()
            : default;
}

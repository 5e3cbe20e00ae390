using System.Text.Encodings.Web;
using System.Text.Json;

namespace Serverless.Workflow.Closing;

/// <summary>How records are written into archives: for people who look at them, and for programs.</summary>
internal static class ArchiveJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // A file is no web page: names in all scripts stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    internal static ArchiveFile File<T>(string path, T value) => ArchiveFile.Of(path, JsonSerializer.Serialize(value, Options) + "\n");
}

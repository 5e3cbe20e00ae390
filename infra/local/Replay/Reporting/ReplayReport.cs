using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Local.Replay.Acting;
using Serverless.Workflow.Timeline;

namespace Serverless.Local.Replay.Reporting;

/// <summary>Writes what a replay leaves behind: each request's status, timeline and documents, as the API gives them, and the page that lists everything.</summary>
internal static class ReplayReport
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes it.</summary>
    /// <returns>The page's path.</returns>
    internal static async Task<string> WriteAsync(
        Cases.LoadedCase loaded, ReplayFolder folder, Replayer replayer, ReplayResult result, CancellationToken cancellationToken)
    {
        var requests = new List<(string Reference, IReadOnlyList<string> Files)>();
        await foreach (var reference in replayer.Host.Get<ITimeline>().ListAsync(cancellationToken))
        {
            requests.Add((reference.ToString(), await WriteRequestAsync(folder, replayer.Api, reference.ToString(), cancellationToken)));
        }

        var page = Path.Combine(folder.Path, "index.html");
        await File.WriteAllTextAsync(page, IndexPage.Make(loaded, replayer.Journal.Entries, requests, result), cancellationToken);
        return page;
    }

    private static async Task<IReadOnlyList<string>> WriteRequestAsync(
        ReplayFolder folder, ApiCaller api, string reference, CancellationToken cancellationToken)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder.Path, "requests", reference)).FullName;
        var files = new List<string>();
        var status = JsonNode.Parse(await api.GetAsync($"/api/requests/{reference}", cancellationToken))!;
        await WriteAsync("status.json", status);
        await WriteAsync("timeline.json", JsonNode.Parse(await api.GetAsync($"/api/requests/{reference}/timeline", cancellationToken))!);
        var documents = (status["documents"] as JsonArray ?? [])
            .Select(document => (Id: document!["id"]!.GetValue<string>(), Version: document["version"]!.GetValue<int>(), Name: document["name"]!.GetValue<string>()))
            .ToList();
        foreach (var (id, version, called) in documents)
        {
            // Versions that are called the same lie beside each other all the same.
            var isShared = documents.Count(other => (other.Id, other.Name) == (id, called)) > 1;
            var name = isShared ? string.Create(CultureInfo.InvariantCulture, $"{version}-{Path.GetFileName(called)}") : called;
            var content = await api.GetBytesAsync($"/api/requests/{reference}/documents/{id}/{version}", cancellationToken);
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(place, "documents", id)).FullName, Path.GetFileName(name));
            await File.WriteAllBytesAsync(file, content, cancellationToken);
            files.Add(folder.Show(file));
        }

        return files;

        async Task WriteAsync(string name, JsonNode content)
        {
            var file = Path.Combine(place, name);
            await File.WriteAllTextAsync(file, content.ToJsonString(Indented), cancellationToken);
            files.Add(folder.Show(file));
        }
    }
}

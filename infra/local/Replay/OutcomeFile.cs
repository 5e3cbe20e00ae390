using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.Domain.Documents;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Timeline;

namespace Serverless.Local.Replay;

/// <summary>
/// Writes what a case has come to in a form in which two runs can be compared: requests, timelines, notices and mails, each by
/// what makes it that one. What a run makes up, such as random tokens, is left out.
/// </summary>
internal static partial class OutcomeFile
{
    /// <summary>The file's name.</summary>
    internal const string Name = "outcome.json";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static async Task WriteAsync(ReplayFolder folder, Replayer replayer, ReplayResult result, CancellationToken cancellationToken)
    {
        var (requests, outbox, timeline) = (replayer.Host.Get<IRequestStore>(), replayer.Host.Get<IOutbox>(), replayer.Host.Get<ITimeline>());
        var lines = new List<string>();
        var references = await timeline.ListAsync(cancellationToken).ToListAsync(cancellationToken);
        foreach (var reference in references.Order(Comparer<Domain.Requests.Reference>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()))))
        {
            var visit = await requests.FindAsync(reference, cancellationToken);
            lines.Add($"request {reference} {string.Join(" ", visit!.Periods.Select(period => period.Stage))}");
            lines.AddRange(visit.Decisions.Select(decision => $"decision {reference} {decision.Verdict} {decision.By.Id}"));
            lines.AddRange(visit.Documents.Select(document => $"document {reference} {document.Role} {Plain(document.Name)} {Content(document)}"));
            lines.AddRange(await timeline.ReadAsync(reference, cancellationToken).Select(entry => $"timeline {reference} {Plain(entry.Event.Key)}").ToListAsync(cancellationToken));
            lines.AddRange(await NoticesAsync(outbox, reference, cancellationToken));
        }

        lines.AddRange(await NoticesAsync(outbox, reference: null, cancellationToken));
        lines.AddRange(replayer.Sent.All.Select(one => $"mail {one.Mail.Request} {one.Mail.To} {Plain(one.Mail.Notice ?? "of no notice")}"));
        var outcome = new JsonObject
        {
            ["unreached"] = new JsonArray([.. result.Unreached.Select(problem => (JsonNode)problem)]),
            ["faults"] = new JsonArray([.. result.Faults.Select(fault => (JsonNode)fault)]),
            ["outcome"] = new JsonArray([.. lines.Order(StringComparer.Ordinal).Select(line => (JsonNode)line)]),
        };
        await File.WriteAllTextAsync(Path.Combine(folder.Path, Name), outcome.ToJsonString(Indented), cancellationToken);
    }

    private static async Task<IEnumerable<string>> NoticesAsync(IOutbox outbox, Domain.Requests.Reference? reference, CancellationToken cancellationToken) =>
        (await outbox.ReadAsync(reference, cancellationToken).ToListAsync(cancellationToken))
            .Select(posted => $"notice {reference} {Plain(posted.Notice.Id)} {posted.State}");

    // A reply names the Message-ID that it answers, which is random.
    // An archive has every try of every mail and each key of a message in it, which differ from run to run as well.
    private static string Content(DocumentEntry document) => document.Role switch
    {
        DocumentRole.Message => "as it came",
        DocumentRole.Archive => "the whole case",
        _ => document.Hash,
    };

    // Hashes of messages that answer mails whose ids are random differ from run to run.
    private static string Plain(string id) => LongHash().Replace(id, "#");

    [GeneratedRegex("[0-9a-f]{10,64}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LongHash();
}

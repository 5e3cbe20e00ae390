using System.Globalization;
using System.Net;
using System.Text;
using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay.Reporting;

/// <summary>The page that lists a replay in its order, with links into its folder. It works offline and without scripts.</summary>
internal static class IndexPage
{
    private const string Style =
        """
        :root { color-scheme: light; }
        body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; }
        h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
        .verdict { display: inline-block; padding: .15rem .7rem; border-radius: 1rem; font-weight: 600; margin: .7rem 0; }
        .well { background: #d8f0df; color: #0f4d24; } .ill { background: #fbdcdc; color: #7a1212; }
        table { border-collapse: collapse; width: 100%; } td { padding: .3rem .5rem; vertical-align: top; border-top: 1px solid #e3e7ec; }
        td:first-child { white-space: nowrap; color: #56606e; width: 9rem; font-variant-numeric: tabular-nums; }
        .day td { border-top: 2px solid #1f5a96; font-weight: 600; padding-top: .8rem; color: #1f5a96; }
        .stage td { background: #eef4fb; } .bad td { background: #fdeeee; } .mark { width: 1.6rem; text-align: center; }
        small { color: #56606e; } a { color: #1f5a96; } ul { margin: .2rem 0; padding-left: 1.2rem; }
        @media print { body { margin: 0; max-width: none; } }
        """;

    internal static string Make(
        LoadedCase loaded,
        IReadOnlyList<JournalEntry> entries,
        IReadOnlyList<(string Reference, IReadOnlyList<string> Files)> requests,
        ReplayResult result)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(loaded.File.Title)}</title><style>{Style}</style></head><body>");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Text(loaded.File.Title)}</h1><p>{Text(loaded.File.Summary)}</p>");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"verdict {(result.IsWell ? "well" : "ill")}\">{Text(Verdict(result))}</p>");
        if (loaded.Before is { } before)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>Before it: {Link($"{before.Name}/index.html", before.File.Title)}</p>");
        }

        if (!result.IsWell)
        {
            page.Append("<ul>").AppendJoin(string.Empty, result.Problems.Select(problem => $"<li>{Text(problem)}</li>")).Append("</ul>");
        }

        foreach (var (reference, files) in requests)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(reference)}</h2><ul>");
            page.AppendJoin(string.Empty, files.Select(file => $"<li>{Link(file, file[(file.IndexOf('/', "requests/".Length) + 1)..])}</li>")).Append("</ul>");
        }

        page.Append("<h2>What happened (UTC)</h2><table>");
        var day = string.Empty;
        foreach (var entry in entries.Where(IsShown).Select((entry, index) => (entry, index)).OrderBy(pair => pair.entry.At).ThenBy(pair => pair.index).Select(pair => pair.entry))
        {
            var date = entry.At.UtcDateTime.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);
            if (date != day)
            {
                day = date;
                page.Append(CultureInfo.InvariantCulture, $"<tr class=\"day\"><td colspan=\"3\">{date}</td></tr>");
            }

            Append(page, entry);
        }

        return page.Append("</table><p><small>Everything lies in this folder; the links to pages in the mails work while the replay serves.</small></p></body></html>").ToString();
    }

    internal static string Verdict(ReplayResult result) => result.IsWell
        ? $"All expectations reached: {Count(result.Checks, "check")}, {Count(result.Mails, "mail")} sent, {Count(result.Timelines, "timeline")} verified"
        : $"Not as the case says: {Count(result.Problems.Count, "thing")}";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private static bool IsShown(JournalEntry entry) => entry.Kind is not (JournalKind.Read or JournalKind.Begun);

    private static void Append(StringBuilder page, JournalEntry entry)
    {
        var kind = entry.Problems.Count > 0 ? "bad" : entry.Kind == JournalKind.Stage ? "stage" : string.Empty;
        var (mark, words) = entry.Kind switch
        {
            JournalKind.MailIn => ("→", $"{Text(entry.By)} writes: {Link(entry.File!, entry.Text)}"),
            JournalKind.MailOut => ("←", $"To {Text(entry.To)}: {Link(Path.ChangeExtension(entry.File!, ".html"), entry.Text)} <small>{Text(entry.Of ?? string.Empty)} · {Link(Path.ChangeExtension(entry.File!, ".txt"), "text")} · {Link(entry.File!, "eml")}</small>"),
            JournalKind.Page => ("✎", $"{Text(entry.By)} on the page of “{Text(entry.To)}”: <small>{Text(entry.Text)}</small>"),
            JournalKind.Call => ("⇄", $"{Text(entry.By)}: {Text(entry.To)} <small>{Text(entry.Text)}</small>"),
            JournalKind.Register => ("✎", $"An operator changes {Text(entry.To)}: <small>{Text(entry.Text)}</small>"),
            JournalKind.Stage => ("■", $"{Text(entry.To)} is in <b>{Text(entry.Text)}</b>"),
            JournalKind.Check => (entry.Problems.Count == 0 ? "✓" : "✗", Text(entry.Text)),
            _ => ("✗", Text(entry.Text)),
        };
        page.Append(CultureInfo.InvariantCulture, $"<tr class=\"{kind}\"><td>{entry.At.UtcDateTime:HH:mm:ss}</td><td class=\"mark\">{mark}</td><td>{words}");
        page.AppendJoin(string.Empty, entry.Problems.Select(problem => $"<br>{Text(problem)}")).Append("</td></tr>");
    }

    private static string Link(string file, string words) =>
        $"<a dir=\"auto\" href=\"{Text(string.Join('/', file.Split('/').Select(Uri.EscapeDataString)))}\">{Text(words)}</a>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

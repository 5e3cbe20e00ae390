using System.Globalization;
using System.IO.Enumeration;
using System.Text.Json.Nodes;
using NodaTime;
using Serverless.Local.Replay.Acting;
using Serverless.Local.Replay.Cases;
using Serverless.Workflow.Timeline;

namespace Serverless.Local.Replay.Checking;

/// <summary>Holds what a case expects against what the API says and what has gone out.</summary>
internal sealed class Checker(ApiCaller api, ITimeline timelines, SentMails sent, DateTimeZone headquarters, DateOnly began)
{
    // The days that a case can be about lie in these; the API tells of three years at most.
    private string Bookings => string.Create(CultureInfo.InvariantCulture, $"/api/bookings?from={began.AddYears(-1):O}&until={began.AddYears(2).AddDays(-1):O}");

    /// <summary>Checks one expectation.</summary>
    /// <returns>What is not as expected, with what was found; empty when all is.</returns>
    internal async Task<IReadOnlyList<string>> CheckAsync(CaseExpectation expected, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        if (expected.Requests is { } count)
        {
            var all = await timelines.ListAsync(cancellationToken).ToListAsync(cancellationToken);
            Same(problems, "requests", count.ToString(CultureInfo.InvariantCulture), all.Count.ToString(CultureInfo.InvariantCulture));
        }

        if (expected.Request is not null)
        {
            await CheckRequestAsync(expected, problems, cancellationToken);
        }

        foreach (var mails in expected.Mails)
        {
            CheckMails(mails, problems);
        }

        if (expected.Triage is { } triage)
        {
            var items = (JsonArray)JsonNode.Parse(await api.GetAsync("/api/triage", cancellationToken))!;
            Same(
                problems,
                "waits for an officer",
                Counts(triage),
                Counts(items.GroupBy(item => Text(item?["reason"]), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal)));
        }

        return problems;
    }

    private async Task CheckRequestAsync(CaseExpectation expected, List<string> problems, CancellationToken cancellationToken)
    {
        JsonNode status;
        try
        {
            status = JsonNode.Parse(await api.GetAsync($"/api/requests/{expected.Request}", cancellationToken))!;
        }
        catch (HttpRequestException error)
        {
            problems.Add($"{expected.Request} is not there: {error.Message}");
            return;
        }

        var pending = status["pending"];
        Same(problems, "stage", expected.Stage?.ToString(), Text(status["stage"]));
        Same(problems, "step", expected.Step, Text(pending?["step"]));
        Same(problems, "due", expected.Due is { } due ? Moment(due) : null, pending?["deadline"]?["due"] is { } stands ? Moment(stands.GetValue<DateTimeOffset>()) : string.Empty);
        Same(problems, "waits for", Listed(expected.On), Listed(Items(pending?["on"]).Select(party => Text(party["id"]))));
        Same(problems, "stages", InOrder(expected.Stages), InOrder(Items(status["history"]).Select(period => Text(period["stage"]))));
        if (expected is not { Proposal: null, Plan: null, Conflict: null, Bookings: null })
        {
            problems.AddRange(PlanChecker.Check(expected, status, JsonNode.Parse(await api.GetAsync(Bookings, cancellationToken))!));
        }

        CheckDecisions(expected, [.. Items(status["decisions"])], problems);
        CheckDocuments(expected, [.. Items(status["documents"]).Select(document => Text(document["name"]))], problems);
        foreach (var (name, words) in expected.Facts ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            var fact = status["registration"]?["facts"]?[name];
            var value = fact is JsonArray several ? string.Join(", ", several.Select(one => Plain(one?["value"]))) : Plain(fact?["value"]);
            if (!value.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add($"the fact {name} is '{value}', not '{words}'");
            }
        }

        if (expected.Timeline is { } counts)
        {
            var entries = await timelines.ReadAsync(expected.Request!.Value, cancellationToken).ToListAsync(cancellationToken);
            foreach (var (kind, count) in counts)
            {
                var found = entries.Count(entry => entry.Event.Kind == kind);
                Same(problems, $"entries {kind} in the timeline", count.ToString(CultureInfo.InvariantCulture), found.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static void CheckDecisions(CaseExpectation expected, JsonNode[] found, List<string> problems)
    {
        if (expected.Decisions is not { } decisions)
        {
            return;
        }

        Same(
            problems,
            "decisions",
            string.Join(", ", decisions.Select(decision => $"{decision.Verdict} by {decision.By}")),
            string.Join(", ", found.Select(decision => $"{Text(decision["verdict"])} by {Text(decision["by"]?["id"])}")));
        foreach (var (decision, is_) in decisions.Zip(found))
        {
            if (decision.Text is { } words && !Text(is_["text"]).Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add($"the decision's text is '{Text(is_["text"])}' and does not say '{words}'");
            }
        }
    }

    private static void CheckDocuments(CaseExpectation expected, List<string> found, List<string> problems)
    {
        foreach (var pattern in expected.Documents ?? [])
        {
            if (found.FirstOrDefault(name => FileSystemName.MatchesSimpleExpression(pattern, name)) is { } match)
            {
                found.Remove(match);
            }
            else
            {
                problems.Add($"there is no further document '{pattern}'; left are: {Listed(found)}");
            }
        }

        if (expected.Documents is not null && found.Count > 0)
        {
            problems.Add($"there are documents that nobody expects: {Listed(found)}");
        }
    }

    private void CheckMails(CaseCount expected, List<string> problems)
    {
        var fitting = sent.All
            .Where(one => SentMails.Fits(one.Mail, expected.Of))
            .Where(one => expected.Day is null || DayOf(one.At) == expected.Day)
            .ToList();
        var what = Describe(expected.Of) + (expected.Day is { } day ? $" on {day:yyyy-MM-dd}" : string.Empty);
        if (expected.Count is { } count && fitting.Count != count)
        {
            problems.Add($"{fitting.Count} mails {what} have gone out, not {count}" + string.Concat(fitting.Select(one => $"; {Moment(one.At)} {one.Mail.Kind} to {one.Mail.To}")));
        }

        foreach (var many in fitting
            .GroupBy(one => (one.Mail.To, one.Mail.Request, Day: DayOf(one.At)))
            .Where(group => group.Count() > expected.MostPerDay))
        {
            problems.Add($"{many.Count()} mails {what} went to {many.Key.To} on {many.Key.Day:yyyy-MM-dd}, more than {expected.MostPerDay}");
        }
    }

    private DateOnly DayOf(DateTimeOffset at) => Instant.FromDateTimeOffset(at).InZone(headquarters).Date.ToDateOnly();

    private static string Describe(CaseFilter filter) => string.Join(' ', ((string?[])[
        filter.Kind is { } kind ? $"of kind {kind}" : null,
        filter.To is { } to ? $"to {to}" : null,
        filter.Subject is { } subject ? $"with the subject {subject}" : null,
        filter.Text is { } text ? $"that say {text}" : null,
        filter.Calendar is { } calendar ? $"with {calendar} in their calendar object" : null,
        filter.Language is { } language ? $"in {language}" : null,
        filter.Request is { } request ? $"about {request}" : null,
    ]).OfType<string>());

    private static void Same(List<string> problems, string what, string? expected, string found)
    {
        if (expected is not null && expected != found)
        {
            problems.Add($"{what}: found '{found}', not '{expected}'");
        }
    }

    private static IEnumerable<JsonNode> Items(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonNode>();

    private static string Text(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : string.Empty;

    private static string Plain(JsonNode? node) => node is JsonObject values ? string.Join(' ', values.Select(pair => Plain(pair.Value))) : node?.ToString() ?? string.Empty;

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? InOrder<T>(IEnumerable<T>? items) => items is null ? null : string.Join(", ", items);

    private static string InOrder(IEnumerable<string> items) => string.Join(", ", items);

    private static string? Listed(IReadOnlyList<string>? items) => items is null ? null : Listed(items.AsEnumerable());

    private static string Listed(IEnumerable<string> items) => string.Join(", ", items.Order(StringComparer.Ordinal));

    private static string Counts(IReadOnlyDictionary<string, int> counts) =>
        string.Join(", ", counts.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
}

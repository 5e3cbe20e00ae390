using System.Globalization;
using System.Text.Json.Nodes;
using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay.Checking;

/// <summary>Holds what a case expects of team and dates against the status and the bookings that the API tells.</summary>
internal static class PlanChecker
{
    /// <summary>Checks the plans.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="status">The request's status.</param>
    /// <param name="bookings">All bookings.</param>
    /// <returns>What is not as expected.</returns>
    internal static IEnumerable<string> Check(CaseExpectation expected, JsonNode status, JsonNode bookings) =>
    [
        .. CheckPlan("proposal", expected.Proposal, status["proposal"]),
        .. CheckPlan("plan", expected.Plan, status["plan"]),
        .. CheckConflict(expected.Conflict, [.. Texts(status["conflict"]?["conditions"])]),
        .. Same("bookings", Pairs(expected.Bookings), Pairs(Booked(bookings, expected.Request.ToString()!)) ?? string.Empty),
    ];

    /// <summary>What is booked for a request, by expert: how firmly, and from when to when.</summary>
    private static Dictionary<string, string> Booked(JsonNode bookings, string reference) => Items(bookings)
        .Where(booking => Text(booking["reference"]) == reference)
        .GroupBy(booking => Text(booking["expert"]), StringComparer.Ordinal)
        .ToDictionary(
            days => days.Key,
            days => string.Join(", ", days.GroupBy(day => Text(day["kind"]), StringComparer.Ordinal).Select(kind => $"{kind.Key} {Spans(kind)}")),
            StringComparer.Ordinal);

    private static IEnumerable<string> CheckPlan(string what, CasePlan? expected, JsonNode? plan)
    {
        var wanted = expected?.Team is { Count: > 0 } ids ? string.Join(", ", ids.Skip(1).Order(StringComparer.Ordinal).Prepend(ids[0])) : null;
        var team = Items(plan?["team"])
            .OrderByDescending(assignment => assignment["isLead"]!.GetValue<bool>())
            .ThenBy(assignment => Text(assignment["expert"]), StringComparer.Ordinal)
            .Select(assignment => Text(assignment["expert"]));
        var answers = Items(plan?["invitations"]).ToDictionary(
            invitation => Text(invitation["to"]?["id"]), invitation => Text(invitation["answer"]), StringComparer.Ordinal);
        return
        [
            .. Same($"days of the {what}", expected?.Days, plan is null ? string.Empty : $"{Text(plan["first"])}/{Text(plan["last"])}"),
            .. Same($"team of the {what}", wanted, string.Join(", ", team)),
            .. Same("answers", Pairs(expected?.Answers), Pairs(answers) ?? string.Empty),
        ];
    }

    private static IEnumerable<string> CheckConflict(IReadOnlyList<string>? expected, List<string> told)
    {
        var left = new List<string>(told);
        foreach (var words in expected ?? [])
        {
            if (left.Find(condition => condition.Contains(words, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                left.Remove(found);
            }
            else
            {
                yield return $"no further condition says '{words}'; told are: {string.Join(" | ", told)}";
            }
        }

        if (expected is not null && left is [_, ..])
        {
            yield return $"there are conditions that nobody expects: {string.Join(" | ", left)}";
        }
    }

    // Days that follow each other, in the form of ISO 8601.
    private static string Spans(IEnumerable<JsonNode> bookings)
    {
        var spans = new List<(DateOnly From, DateOnly Until)>();
        foreach (var day in bookings.Select(booking => DateOnly.ParseExact(Text(booking["day"]), "O", CultureInfo.InvariantCulture)).Order())
        {
            if (spans is [.., var last] && last.Until.AddDays(1) == day)
            {
                spans[^1] = (last.From, day);
            }
            else
            {
                spans.Add((day, day));
            }
        }

        return string.Join(", ", spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.From:O}/{span.Until:O}")));
    }

    private static IEnumerable<string> Same(string what, string? expected, string found) =>
        expected is null || expected == found ? [] : [$"{what}: found '{found}', not '{expected}'"];

    private static string? Pairs(IReadOnlyDictionary<string, string>? pairs) => pairs is null
        ? null
        : string.Join("; ", pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}".TrimEnd()));

    private static IEnumerable<JsonNode> Items(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonNode>();

    private static IEnumerable<string> Texts(JsonNode? list) => Items(list).Select(Text);

    private static string Text(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : string.Empty;
}

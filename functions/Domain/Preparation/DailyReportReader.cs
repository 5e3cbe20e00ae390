using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Preparation.Lists;
using Serverless.Domain.Register;

namespace Serverless.Domain.Preparation;

/// <summary>
/// Reads a daily report that came as the text of a mail. Free text is fine and is kept whole; where a heading is known in any of the six
/// languages, what stands under it fills the fields too.
/// </summary>
public static partial class DailyReportReader
{
    private const int MostWordsOfDay = 8;

    private static readonly FrozenDictionary<string, ReportPart> Headings = ReportHeadings.All()
        .Select(pair => (Text: NameText.Normalise(pair.Heading), pair.Part)).DistinctBy(pair => pair.Text)
        .ToFrozenDictionary(pair => pair.Text, pair => pair.Part, StringComparer.Ordinal);

    /// <summary>Reads the text, without quoted mails.</summary>
    public static DailyReportText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = Parts(text);
        return new DailyReportText(
            [.. parts[ReportPart.Presented].SelectMany(line => line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(ReadPresented)],
            string.Join('\n', parts[ReportPart.Agreed]),
            TookPart(parts[ReportPart.TookPart]),
            text);
    }

    private static Dictionary<ReportPart, List<string>> Parts(string text)
    {
        var parts = Enum.GetValues<ReportPart>().ToDictionary(part => part, _ => new List<string>());
        var current = ReportPart.Other;
        foreach (var entry in TextEntry.Split(text))
        {
            if (Heading(entry.Text) is var (part, after))
            {
                current = part;
                parts[current].AddRange(after.Length > 0 ? [after] : []);
                continue;
            }

            // After an empty line a list goes on with its marks only: what follows is a closing or a signature.
            if (current is ReportPart.Presented or ReportPart.TookPart && entry.IsAfterBlank && !entry.IsMarked && parts[current].Count > 0)
            {
                current = ReportPart.Other;
            }

            parts[current].Add(entry.Text);
        }

        return parts;
    }

    /// <summary>
    /// What the text says besides the parts under headings, line by line; without a first line that only says which day it is about.
    /// </summary>
    public static IReadOnlyList<string> Rest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = Parts(text)[ReportPart.Other];
        return rest is [var first, ..] && IsDay(first) ? rest[1..] : rest;
    }

    // "2017-11-27", "Monday, 27 November", "Day 2".
    private static bool IsDay(string line)
    {
        var text = FoldedText.Of(line);
        var dates = DateScanner.Find(text);
        return text.Text.Split([' ', ',', ':', '.'], StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfDay
            && (dates is [{ Place: var place }] ? !text.Text[place.End..].Any(char.IsLetter) : NumberedDay().IsMatch(text.Text));
    }

    private static (ReportPart Part, string After)? Heading(string line)
    {
        var colon = line.IndexOfAny([':', '：']);
        var heading = colon < 0 ? line : line[..colon];
        return Headings.TryGetValue(NameText.Normalise(heading), out var part) ? (part, colon < 0 ? string.Empty : line[(colon + 1)..].Trim()) : null;
    }

    /// <summary>Reads a line such as <c>The resolution – Ms. A</c> or <c>The matrix (by Mr. B)</c>.</summary>
    public static PresentedSession ReadPresented(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length > DailyReportRules.LongestEntry * 2)
        {
            return new PresentedSession(line, string.Empty);
        }

        if (By().Match(line) is { Success: true } match)
        {
            return new PresentedSession(match.Groups["title"].Value.Trim(), match.Groups["by"].Value.Trim());
        }

        var dash = Dash().Matches(line) is [.., var last] ? last : null;
        return dash is null ? new PresentedSession(line, string.Empty) : new PresentedSession(line[..dash.Index].Trim(), line[(dash.Index + dash.Length)..].Trim());
    }

    // One line with several, or a line for each.
    private static List<string> TookPart(List<string> lines)
    {
        char[] separators = lines.Count == 1 && !lines[0].Contains(';', StringComparison.Ordinal) ? [',', '،', '，', '、'] : [';', '；'];
        return [.. lines.SelectMany(line => line.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(one => one.TrimEnd('.', '。'))];
    }

    [GeneratedRegex(@"^(?<title>.+?)[\s,]*\((?:by|por|par)?\s*(?<by>[^()0-9]+)\)\.?$|^(?<title>.+?)[,\s]+(?:by|por|par)\s+(?<by>.+?)\.?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex By();

    [GeneratedRegex(@"^(?:day|dia|jour|den|день|اليوم) [0-9]{1,2}[:.]?$|^第[0-9一二三四五六七八九]{1,2}天[:：]?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberedDay();

    [GeneratedRegex(@"\s+[-–—]+\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();
}

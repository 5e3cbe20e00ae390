using System.Text;

namespace Serverless.Scheduling.Availability;

/// <summary>
/// Cuts a calendar file into its events, so that one that is damaged spoils no other, and leaves out everything that is
/// nobody's business: what an event is about never gets any further.
/// </summary>
internal sealed class EventScanner
{
    // Programs fold at 75 octets, but not all of them; a list of dates may be long.
    private const int LongestLine = 64 * 1024;

    private const string Begin = "BEGIN";
    private const string End = "END";

    private static readonly string[] Kept =
    [
        "UID", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP", "CATEGORIES",
        "SUMMARY", AwayKinds.Property,
    ];

    private readonly List<string> _warnings = [];
    private readonly Stack<string> _open = [];
    private List<EventLine> _lines = [];
    private int _first;

    /// <summary>What was not understood.</summary>
    internal IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Whether the text is a calendar at all.</summary>
    internal bool IsCalendar { get; private set; }

    /// <summary>Finds the events, in their order.</summary>
    internal IEnumerable<EventBlock> Scan(TextReader text)
    {
        foreach (var line in Unfold(text))
        {
            switch (line.Name)
            {
                case Begin:
                    Open(line);
                    break;
                case End when _open.TryPop(out var name) && name == Components.Event && _open.Count == 1:
                    yield return new EventBlock(_first, line.Number, _lines);
                    break;
                case var name when _open is { Count: 2 } && _open.Peek() == Components.Event && Kept.Contains(name, StringComparer.Ordinal):
                    _lines.Add(line);
                    break;
                default:
                    break;
            }
        }

        if (_open.Count > 0)
        {
            _warnings.Add("The file ends in the middle; it may have been cut off. Export it again.");
        }
    }

    private void Open(EventLine line)
    {
        var name = line.Text[(line.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().ToUpperInvariant();
        IsCalendar |= name == Components.Calendar && _open.Count == 0;
        if (name == Components.Event)
        {
            _first = line.Number;
            _lines = [];
        }

        _open.Push(name);
    }

    private IEnumerable<EventLine> Unfold(TextReader text)
    {
        var unfolded = new StringBuilder();
        var (number, first) = (0, 1);
        while (true)
        {
            var line = text.ReadLine();
            number++;
            if (line is [' ' or '\t', .. var rest])
            {
                unfolded.Append(unfolded.Length <= LongestLine ? rest : string.Empty);
                continue;
            }

            if (unfolded.Length > LongestLine)
            {
                _warnings.Add($"Line {first} is too long and was left out.");
            }
            else if (unfolded.Length > 0)
            {
                yield return new EventLine(first, unfolded.ToString());
            }

            if (line is null)
            {
                yield break;
            }

            unfolded.Clear().Append(line);
            first = number;
        }
    }

    private static class Components
    {
        internal const string Calendar = "VCALENDAR";
        internal const string Event = "VEVENT";
    }
}

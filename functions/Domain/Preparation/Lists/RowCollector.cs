using System.Text.RegularExpressions;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>Gathers what the rows of a list give. No row leaves it without a trace.</summary>
internal sealed partial class RowCollector
{
    private const int LongestQuote = 120;

    private readonly List<Participant> _participants = [];
    private readonly List<RowRemark> _unread = [];
    private readonly List<RowRemark> _warnings = [];
    private ListPlace _headingPlace = new(string.Empty, 0);
    private bool _isHeadingUsed;

    /// <summary>The institution that stands above the rows that follow; empty where none does.</summary>
    internal string Heading { get; private set; } = string.Empty;

    /// <summary>Whether as many participants as are taken are there.</summary>
    internal bool IsFull => _participants.Count >= ParticipantRules.MostParticipants;

    internal ParticipantRows Rows()
    {
        EndSection();
        return new ParticipantRows(_participants, _unread, _warnings);
    }

    internal void BeginSection(ListPlace place, string heading)
    {
        EndSection();
        (Heading, _headingPlace, _isHeadingUsed) = (Clean(heading), place, false);
    }

    /// <summary>Ends the part under a heading. A heading with nobody under it announces its institution, if it looks like one.</summary>
    internal void EndSection()
    {
        if (Heading.Length > 0 && !_isHeadingUsed)
        {
            if (CellSense.Of(Heading) == ListColumn.Institution)
            {
                Add(_headingPlace, Heading, [(ListColumn.Institution, string.Empty, Heading)]);
            }
            else
            {
                Leave(_headingPlace, Heading, RowProblem.NotUnderstood);
            }
        }

        Heading = string.Empty;
    }

    /// <summary>Adds the participant of a row.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="quote">What stands there.</param>
    /// <param name="cells">Each text with its column and that column's heading.</param>
    /// <param name="above">The institution of the row above, for a cell left empty; null where that does not count.</param>
    internal void Add(ListPlace place, string quote, IEnumerable<(ListColumn Column, string Label, string Text)> cells, string? above = null)
    {
        List<(ListColumn Column, string Label, string Text)> filled = [.. cells.Select(cell => cell with { Text = Clean(cell.Text) }).Where(cell => cell.Text.Length > 0)];
        var (emails, rest) = Addresses(filled, place, quote);
        var entry = new Participant
        {
            Institution = Join(rest, ListColumn.Institution, ", "),
            Name = Join(rest, ListColumn.Name, " "),
            Title = Join(rest, ListColumn.Title, ", "),
            Email = emails.FirstOrDefault(),
            Note = string.Join("; ", emails.Skip(1).Concat(rest.Where(cell => cell.Column is ListColumn.Other or ListColumn.Email or ListColumn.Number)
                .Select(cell => cell.Label.Length > 0 ? $"{cell.Label}: {cell.Text}" : cell.Text))),
        };
        if (entry.Institution.Length == 0 && entry.Name.Length == 0 && entry.Title.Length == 0)
        {
            Leave(place, quote, RowProblem.NotUnderstood);
            return;
        }

        Take(place, quote, Placed(place, quote, entry, above));
    }

    internal void Leave(ListPlace place, string quote, RowProblem problem) => _unread.Add(Remark(place, quote, problem));

    internal void Warn(ListPlace place, string quote, RowProblem problem) => _warnings.Add(Remark(place, quote, problem));

    private Participant Placed(ListPlace place, string quote, Participant entry, string? above)
    {
        if (entry.Institution.Length > 0)
        {
            return entry;
        }

        if (Heading.Length > 0)
        {
            _isHeadingUsed = true;
            return entry with { Institution = Heading };
        }

        if (string.IsNullOrEmpty(above))
        {
            return entry;
        }

        Warn(place, quote, RowProblem.InstitutionAbove);
        return entry with { Institution = above };
    }

    private void Take(ListPlace place, string quote, Participant entry)
    {
        RowProblem? problem = entry switch
        {
            { Institution: "" } => RowProblem.NoInstitution,
            _ when IsFull => RowProblem.PastLimit,
            _ when entry.Institution.Length > ParticipantRules.LongestText || entry.Name.Length > ParticipantRules.LongestText
                || entry.Title.Length > ParticipantRules.LongestText || entry.Note.Length > ParticipantRules.LongestNote => RowProblem.TooLong,
            _ => null,
        };
        if (problem is { } found)
        {
            Leave(place, quote, found);
        }
        else
        {
            _participants.Add(entry);
        }
    }

    private (List<string> Emails, List<(ListColumn Column, string Label, string Text)> Others) Addresses(
        List<(ListColumn Column, string Label, string Text)> cells, ListPlace place, string quote)
    {
        var emails = new List<string>();
        var rest = new List<(ListColumn Column, string Label, string Text)>();
        foreach (var cell in cells)
        {
            var (found, text) = CellAddresses.Take(cell.Text);
            emails.AddRange(found);
            if (text.Length > 0)
            {
                rest.Add(cell with { Text = text });
            }

            if (text.Contains('@', StringComparison.Ordinal) || (text.Length > 0 && cell.Column == ListColumn.Email))
            {
                Warn(place, quote, RowProblem.BadAddress);
            }
        }

        return (emails, rest);
    }

    private static string Join(List<(ListColumn Column, string Label, string Text)> cells, ListColumn column, string separator) =>
        string.Join(separator, cells.Where(cell => cell.Column == column).Select(cell => cell.Text));

    private static string Clean(string text) => Spaces().Replace(Marks().Replace(text, string.Empty), " ").Trim();

    private static RowRemark Remark(ListPlace place, string quote, RowProblem problem)
    {
        var text = Clean(quote);
        return new RowRemark(place, text.Length > LongestQuote ? $"{text[..LongestQuote]}…" : text, problem, Message(problem));
    }

    private static string Message(RowProblem problem) => problem switch
    {
        RowProblem.NoInstitution => "No institution is named here or above. Add it.",
        RowProblem.TooLong => $"A text is longer than {ParticipantRules.LongestText} characters. Shorten it.",
        RowProblem.PastLimit => $"At most {ParticipantRules.MostParticipants} participants are read. Send the rest by themselves.",
        RowProblem.BadAddress => "The mail address cannot be used; it is kept in the note. Correct it.",
        RowProblem.InstitutionAbove => "The institution's cell is empty, so the one above it was taken. Correct it if that is wrong.",
        RowProblem.NoValue => "A cell shows an error or a formula without a result. Enter the text itself.",
        _ => "This does not look like an entry of a list. Write institution, name and function, or add the entry by hand.",
    };

    // Marks of direction and of nothing; the joiners are letters' own and stay.
    [GeneratedRegex(@"[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}

using System.Globalization;

namespace Serverless.Domain.Preparation;

/// <summary>
/// Makes the programme that is proposed to the State: on the first day the welcome and what experts and partners present, then the
/// discussion and the work on the plan, at the end of the last day the closing.
/// </summary>
public sealed class ProgrammeDraft
{
    private static readonly TimeOnly Start = new(9, 0);
    private static readonly TimeOnly Noon = new(12, 0);

    private readonly ProgrammeBasis _basis;
    private readonly ProgrammeWords _words;
    private readonly List<ProgrammeSession> _sessions = [];
    private DateOnly _day;
    private TimeOnly _time;

    private ProgrammeDraft(ProgrammeBasis basis) => (_basis, _words) = (basis, ProgrammeWordings.All[basis.Language]);

    /// <summary>Makes the draft.</summary>
    /// <exception cref="ArgumentException">There is no day.</exception>
    public static Programme Make(ProgrammeBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (basis.Days.Count == 0)
        {
            throw new ArgumentException("A programme needs a day.", nameof(basis));
        }

        return new ProgrammeDraft(basis).Make();
    }

    private Programme Make()
    {
        foreach (var (index, day) in _basis.Days.Index())
        {
            var isLast = index == _basis.Days.Count - 1;
            (_day, _time) = (day, Start);
            if (index == 0)
            {
                First(isLast);
            }
            else
            {
                Later(isLast);
            }
        }

        return new Programme(_sessions);
    }

    private void First(bool isLast)
    {
        var lead = new Speaker(_basis.Lead, _words.GroupOfExperts);
        var partners = _basis.Partners.Select(partner => new Speaker(string.Empty, partner)).ToList();
        Add(SessionKind.Opening, _words.Welcome, 15, [.. _basis.Host is { } host ? [host] : Array.Empty<Speaker>()]);
        Add(SessionKind.Opening, _words.OpeningStatements, 30, [lead, .. partners]);
        Add(SessionKind.Presentation, _words.Resolution, 60, [lead]);
        Add(SessionKind.Break, _words.Coffee, 15);
        if (_basis.HasMatrix)
        {
            Add(SessionKind.Presentation, string.Format(CultureInfo.InvariantCulture, _words.Matrix, _basis.StateName), 60, [lead]);
        }

        if (partners.Count > 0)
        {
            Add(SessionKind.Presentation, _words.Experience, 60, partners);
        }

        if (_time < Noon)
        {
            Add(SessionKind.Discussion, _words.Elements, 60);
        }

        Add(SessionKind.Break, _words.Lunch, 60);
        if (!_basis.ContinuesDraft)
        {
            Add(SessionKind.Presentation, _words.Mandates, isLast ? 45 : 75);
        }

        Add(SessionKind.Discussion, _words.Elements, 60);
        Add(SessionKind.Break, _words.Coffee, 15);
        if (isLast)
        {
            Add(SessionKind.Drafting, Draft, 45);
            Close();
        }
        else
        {
            Add(SessionKind.Discussion, _words.Elements, 45);
        }
    }

    private void Later(bool isLast)
    {
        Add(SessionKind.Discussion, _words.Elements, 105);
        Add(SessionKind.Break, _words.Coffee, 15);
        Add(SessionKind.Drafting, Draft, 120);
        Add(SessionKind.Break, _words.Lunch, 60);
        Add(SessionKind.Drafting, Draft, 120);
        if (isLast)
        {
            Close();
        }
    }

    private string Draft => _basis.ContinuesDraft ? _words.EarlierDraft : _words.FirstDraft;

    private void Close() => Add(SessionKind.Closing, _words.Closing, 30);

    private void Add(SessionKind kind, string title, int minutes, IReadOnlyList<Speaker>? speakers = null)
    {
        var end = _time.AddMinutes(minutes);
        _sessions.Add(new ProgrammeSession { Day = _day, Begin = _time, End = end, Kind = kind, Title = title, Speakers = speakers ?? [] });
        _time = end;
    }
}

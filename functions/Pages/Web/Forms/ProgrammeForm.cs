using System.Globalization;
using System.Text.RegularExpressions;
using Serverless.Domain.Commands;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form of the programme: for each day its sessions, one to a line, such as <c>09:00–09:30 | Opening | Welcome | Ms. A (Ministry)</c>.</summary>
public static partial class ProgrammeForm
{
    private const int Longest = 20_000;

    /// <summary>The field of a day.</summary>
    public static string Sessions(DateOnly day) => $"sessions-{Days.Write(day)}";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="visit">The request, which has a plan.</param>
    /// <param name="words">The reader's language, in which kinds of sessions are named.</param>
    public static FormReading Read(FormState form, VisitRequest visit, Wording words)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(visit);
        DateOnly[] days = [.. visit.Plan!.Days];
        var sessions = new List<ProgrammeSession>();
        var faults = new List<FieldFault>();
        foreach (var day in days)
        {
            faults.AddRange(TextField.Check(form, Sessions(day), missing: null, Longest) is { } fault ? [fault] : []);
            foreach (var line in form.Text(Sessions(day)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Session(day, line, words) is { } session)
                {
                    sessions.Add(session);
                }
                else
                {
                    faults.Add(new FieldFault(Sessions(day), "page.fault.session", line));
                }
            }
        }

        return faults is [_, ..] ? FormReading.Wrong(faults.DistinctBy(fault => fault.Field).ToList())
            : ProgrammeRules.Check(sessions, days) is { IsDone: false, Refusal: { } refusal } ? FormReading.Wrong(new FieldFault(Sessions(days[0]), "page.fault.sessions", refusal.Message))
            : FormReading.Of(new SubmitProgramme(sessions));
    }

    /// <summary>A day of a programme as the form has it.</summary>
    public static string Write(IEnumerable<ProgrammeSession> sessions, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return string.Join('\n', sessions.Select(session => string.Join(
            " | ",
            ((string[])
            [
                string.Create(CultureInfo.InvariantCulture, $"{session.Begin:HH:mm}–{session.End:HH:mm}"),
                words[$"session.{session.Kind}"],
                session.Title,
                .. session.Speakers is [] ? (string[])[] : [string.Join("; ", session.Speakers.Select(Write))],
            ]))));
    }

    private static string Write(Speaker speaker) => speaker switch
    {
        { Institution: "" } => speaker.Who,
        { Who: "" } => $"({speaker.Institution})",
        _ => $"{speaker.Who} ({speaker.Institution})",
    };

    private static ProgrammeSession? Session(DateOnly day, string line, Wording words)
    {
        var parts = line.Split(['|', '｜'], 4, StringSplitOptions.TrimEntries);
        return parts is [var hours, var kind, { Length: > 0 } title, ..] && Hours(hours) is var (begin, end) && Kind(kind, words) is { } known
            ? new ProgrammeSession
            {
                Day = day,
                Begin = begin,
                End = end,
                Kind = known,
                Title = title,
                Speakers = parts.Length < 4 ? [] : [.. parts[3].Split([';', '；', '؛'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Speaker)],
            }
            : null;
    }

    private static (TimeOnly Begin, TimeOnly End)? Hours(string text) =>
        HoursForm().Match(text) is { Success: true } match && Time(match, "begin") is { } begin && Time(match, "end") is { } end ? (begin, end) : null;

    private static TimeOnly? Time(Match match, string name) =>
        TimeOnly.TryParseExact(match.Groups[name].Value.Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static SessionKind? Kind(string text, Wording words)
    {
        foreach (var kind in Enum.GetValues<SessionKind>())
        {
            if (text.Equals(words[$"session.{kind}"], StringComparison.OrdinalIgnoreCase) || text.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    private static Speaker Speaker(string text) => SpeakerForm().Match(text) is { Success: true } match
        ? new Speaker(match.Groups["who"].Value.Trim(), match.Groups["institution"].Value.Trim())
        : new Speaker(text, string.Empty);

    [GeneratedRegex("^(?<begin>[0-9]{1,2}[:.][0-9]{2}) *[-–—] *(?<end>[0-9]{1,2}[:.][0-9]{2})$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HoursForm();

    [GeneratedRegex(@"^(?<who>[^()]*)\((?<institution>[^()]+)\)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpeakerForm();
}

using System.Globalization;
using Serverless.Domain.Results;

namespace Serverless.Domain.Preparation;

/// <summary>What makes a programme usable.</summary>
public static class ProgrammeRules
{
    /// <summary>How many sessions a day may have.</summary>
    public const int MostSessions = 40;

    /// <summary>How many characters the title of a session, or the name of a speaker, may have.</summary>
    public const int LongestText = 300;

    /// <summary>Makes a programme of sessions in any order.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="days">The days of the visit on which there is a programme: each needs a session, no other day may have one.</param>
    /// <returns>A refusal that names the first fault.</returns>
    public static Result<Programme> Check(IEnumerable<ProgrammeSession> sessions, IReadOnlyList<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(days);
        List<ProgrammeSession> ordered = [.. sessions.OrderBy(one => one.Day).ThenBy(one => one.Begin).ThenBy(one => one.End)];
        var fault = ordered.Select(one => Fault(one, days)).FirstOrDefault(one => one is not null)
            ?? ordered.Zip(ordered.Skip(1), Overlap).FirstOrDefault(one => one is not null)
            ?? days.Select(day => DayFault(day, ordered)).FirstOrDefault(one => one is not null);
        return fault is null ? new Programme(ordered) : new Refusal(RefusalReason.Invalid, fault);
    }

    private static string? Fault(ProgrammeSession session, IReadOnlyList<DateOnly> days) => session switch
    {
        _ when string.IsNullOrWhiteSpace(session.Title) => $"The session on {At(session)} has no title. Say what it is about.",
        _ when session.Title.Length > LongestText => $"The title of the session on {At(session)} is longer than {LongestText} characters. Shorten it.",
        _ when session.Speakers.Any(one => one.Who.Length > LongestText || one.Institution.Length > LongestText) =>
            $"A speaker of {Named(session)} is described by more than {LongestText} characters. Shorten it.",
        _ when session.Speakers.Any(one => string.IsNullOrWhiteSpace(one.Who) && string.IsNullOrWhiteSpace(one.Institution)) =>
            $"A speaker of {Named(session)} has neither a name nor an institution. Give one of them.",
        _ when session.End <= session.Begin => $"{Named(session)} ends at {Time(session.End)}, not after it begins. Correct one of the times.",
        _ when !days.Contains(session.Day) => $"{Named(session)} is not on a day of the visit. Its days are: {string.Join(", ", days.Select(Date))}.",
        _ => null,
    };

    private static string? Overlap(ProgrammeSession one, ProgrammeSession next) => one.Day == next.Day && next.Begin < one.End
        ? $"{Named(next)} begins before {Named(one)} ends, at {Time(one.End)}. Move one of them."
        : null;

    private static string? DayFault(DateOnly day, List<ProgrammeSession> sessions) => sessions.Count(one => one.Day == day) switch
    {
        0 => $"There is no session on {Date(day)}. Add one, or take the day out of the visit.",
        > MostSessions and var count => $"There are {count} sessions on {Date(day)}; at most {MostSessions} are taken.",
        _ => null,
    };

    private static string Named(ProgrammeSession session) => $"'{session.Title}' on {At(session)}";

    private static string At(ProgrammeSession session) => $"{Date(session.Day)} at {Time(session.Begin)}";

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

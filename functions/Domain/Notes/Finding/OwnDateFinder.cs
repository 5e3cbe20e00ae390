using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds a document's own date: on a line of its own or after a city, above the first sentence or below the last.</summary>
internal static class OwnDateFinder
{
    private const int MostWordsBeside = 7;
    private const int MostIdeographsBeside = 6;
    private const int LongestDelay = 180;

    internal static (Fact<DateOnly>? Date, Evidence? Other) Find(ReadText text, DateOnly received)
    {
        var found = text.Dates.Where(date => IsOwn(text, date))
            .Select(date => (Mention: date, Days: date.Resolve(received)))
            .Where(date => date.Days is not null)
            .Select(date => (date.Mention, Day: date.Days!.Value.From))
            .ToList();
        if (found is not [var (mention, day), ..])
        {
            return (null, null);
        }

        var other = found.Find(candidate => candidate.Day != day).Mention;
        var confidence = Judge(text, mention, day, received);
        return (
            new Fact<DateOnly>(day, other is null ? confidence : Lesser(confidence, Confidence.Medium), text.Evidence(mention.Place)),
            other is null ? null : text.Evidence(other.Place));
    }

    internal static Confidence Lesser(Confidence one, Confidence other) => one < other ? one : other;

    /// <summary>How sure a written day is by its form alone.</summary>
    internal static Confidence ByForm(ReadText text, DateMention mention, DateOnly day) => mention.Form switch
    {
        // In English either order is common; elsewhere the day comes first.
        DateForm.Ambiguous => text.Language == Language.English ? Confidence.Low : Confidence.Medium,
        _ => mention.HasYear && mention.IsWeekdayRight(day) ? Confidence.High : Confidence.Medium,
    };

    private static Confidence Judge(ReadText text, DateMention mention, DateOnly day, DateOnly received) =>
        // A day's difference is one of time zones.
        day.DayNumber - received.DayNumber is <= 1 and >= -LongestDelay
            ? ByForm(text, mention, day)
            : Lesser(ByForm(text, mention, day), Confidence.Medium);

    private static bool IsOwn(ReadText text, DateMention date)
    {
        if (!date.IsOneDay || !date.HasYear)
        {
            return false;
        }

        var line = text.LineAt(date.Place.Start);
        var isOutsideBody = line.Start < text.BodyStart || line.Start >= text.BodyEnd || text.BodyStart == text.BodyEnd;
        return isOutsideBody && line.Contains(date.Place) && IsAlone(text, line, date.Place)
            && !text.Has(text.Forms.Letter, line) && !text.Has(text.Forms.Visit, line);
    }

    private static bool IsAlone(ReadText text, Passage line, Passage date)
    {
        var beside = text.Text[line.Start..date.Start] + " " + text.Text[date.End..line.End];
        return beside.Count(Folding.IsIdeograph) <= MostIdeographsBeside
            && beside.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsBeside
            && !beside.Any(char.IsDigit);
    }
}

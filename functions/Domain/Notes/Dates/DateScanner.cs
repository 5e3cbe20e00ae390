using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Dates;

/// <summary>
/// Finds dates in a folded text, in the forms of all six languages at once: days before or after the month's name, spans
/// within a month or over months and years, Chinese, ISO and numeric dates, months alone.
/// </summary>
internal sealed partial class DateScanner
{
    /// <summary>Stands for a month's last day, whichever it is.</summary>
    internal const int LastDay = 99;

    private readonly FoldedText _text;
    private readonly List<Token> _tokens;

    private DateScanner(FoldedText text)
    {
        _text = text;
        _tokens = Tokens.Of(text.Text);
    }

    /// <summary>Finds the dates, in the text's order.</summary>
    internal static IReadOnlyList<DateMention> Find(FoldedText text) => Join(new DateScanner(text).Find());

    private List<Found> Find()
    {
        var found = new List<Found>();
        for (var index = 0; index < _tokens.Count;)
        {
            if ((Chinese(index) ?? Numeric(index) ?? DayFirst(index) ?? MonthFirst(index)) is not { } match)
            {
                index++;
                continue;
            }

            found.Add(match with { Mention = match.Mention with { Weekday = WeekdayBefore(index) }, Joint = JointBefore(found, index) });
            index = match.Next;
        }

        return found;
    }

    private static List<DateMention> Join(List<Found> found)
    {
        var mentions = new List<DateMention>();
        foreach (var (mention, _, joint) in found)
        {
            if (mentions is [.., var before] && joint != Joint.None && Span(before, mention, joint) is { } span)
            {
                mentions[^1] = span;
            }
            else
            {
                mentions.Add(mention);
            }
        }

        return mentions;
    }

    private static DateMention? Span(DateMention first, DateMention last, Joint joint)
    {
        if (first.Form != last.Form || !first.IsOneDay || !last.IsOneDay || (first.HasYear && !last.HasYear))
        {
            return null;
        }

        var year = first.Year ?? (last.Month < first.Month ? last.Year - 1 : last.Year);
        var span = first with
        {
            Place = new Passage(first.Place.Start, last.Place.End),
            Year = year,
            UntilYear = last.Year,
            UntilMonth = last.Month,
            UntilDay = last.Day,
        };
        // "12 November and 3 December" are two dates; "30 November and 1 December" are days that follow each other.
        return span.Resolve(new DateOnly(2000, 1, 1)) is { } days && (joint == Joint.To || days.Until == days.From.AddDays(1)) ? span : null;
    }

    private Joint JointBefore(List<Found> found, int index)
    {
        if (found is not [.., var before])
        {
            return Joint.None;
        }

        var (joint, next) = ReadJoint(before.Next, isEnclosed: true);
        next = SkipWeekday(SkipFillers(next));
        return next == index ? joint : Joint.None;
    }

    private (Joint Joint, int Next) ReadJoint(int index, bool isEnclosed = false)
    {
        if (At(index).Kind is TokenKind.Break or TokenKind.Number)
        {
            return (Joint.None, index);
        }

        var text = At(index).Text;
        if (DateWords.To.Contains(text) || (isEnclosed && text == "/"))
        {
            return (Joint.To, index + 1);
        }

        if (text == "jusqu'")
        {
            return (Joint.To, index + 2);
        }

        if (text == "," && DateWords.To.Contains(At(index + 1).Text))
        {
            return (Joint.To, index + 2);
        }

        return DateWords.And.Contains(text) ? (Joint.And, index + 1) : (Joint.None, index);
    }

    private int SkipFillers(int index)
    {
        for (var skipped = 0; skipped < 3 && At(index).Kind == TokenKind.Word && DateWords.Fillers.Contains(At(index).Text); skipped++)
        {
            index++;
        }

        return index;
    }

    private int SkipWeekday(int index) =>
        At(index).Kind == TokenKind.Word && DateWords.Weekdays.ContainsKey(At(index).Text)
            ? index + (At(index + 1).Text == "," ? 2 : 1)
            : index;

    private DayOfWeek? WeekdayBefore(int index)
    {
        var before = At(index - 1).Text == "," ? index - 2 : index - 1;
        return DateWords.Weekdays.TryGetValue(At(before).Text, out var day) ? day : null;
    }

    private Token At(int index) => index >= 0 && index < _tokens.Count ? _tokens[index] : new Token(TokenKind.Break, 0, 0, "\n", -1);

    private Passage Place(int first, int next) => new(_tokens[first].Start, _tokens[next - 1].End);

    private bool IsTight(int index) => At(index).End == At(index + 1).Start;

    private sealed record Found(DateMention Mention, int Next, Joint Joint = Joint.None);

    private enum Joint
    {
        None,
        And,
        To,
    }
}

namespace Serverless.Domain.Notes.Dates;

/// <summary>Dates with the month's name.</summary>
internal sealed partial class DateScanner
{
    private const int MostDays = 8;

    // 27 November 2017; 27 y 28 de noviembre de 2017; du 1er au 3 mars; 27–28 ноября 2017 года.
    private Found? DayFirst(int start)
    {
        if (ReadDays(start) is not { } days)
        {
            return null;
        }

        var index = SkipFillers(days.Next);
        return ReadMonth(index) is { } month ? Make(start, days, month.Month, month.Next) : null;
    }

    // November 27 to 28, 2017; noviembre 27 de 2017; November 2017; mayo y junio de 2018; in November.
    private Found? MonthFirst(int start)
    {
        if (ReadMonth(start) is not { } month)
        {
            return null;
        }

        if (ReadDays(month.Next) is { } days && days.Values.Count > 0)
        {
            return Make(start, days, month.Month, days.Next);
        }

        var last = month;
        var (joint, next) = ReadJoint(month.Next);
        if (joint != Joint.None && ReadMonth(SkipFillers(next)) is { } second)
        {
            last = second;
        }

        var year = ReadYear(last.Next);
        if (year is null && (last != month || !DateWords.In.Contains(At(SkipBack(start)).Text)))
        {
            return null;
        }

        var end = year?.Next ?? last.Next;
        return new Found(
            new DateMention
            {
                Place = Place(start, end),
                Form = DateForm.Months,
                Year = year?.Year - (last.Month < month.Month ? 1 : 0),
                Month = month.Month,
                Day = 1,
                UntilYear = year?.Year,
                UntilMonth = last.Month,
                UntilDay = LastDay,
            },
            end);
    }

    private Found? Make(int start, (IReadOnlyList<int> Values, bool IsSpan, int Next) days, int month, int next)
    {
        var year = ReadYear(next);
        var end = year?.Next ?? next;
        var (from, until) = (days.Values[0], days.Values[^1]);
        return until < from
            ? null
            : new Found(
                new DateMention
                {
                    Place = Place(start, end),
                    Form = days.IsSpan || until - from == days.Values.Count - 1 ? DateForm.Days : DateForm.ScatteredDays,
                    Year = year?.Year,
                    Month = month,
                    Day = from,
                    UntilYear = year?.Year,
                    UntilMonth = month,
                    UntilDay = until,
                },
                end);
    }

    private (IReadOnlyList<int> Values, bool IsSpan, int Next)? ReadDays(int index)
    {
        if (ReadDay(index) is not { } first)
        {
            return null;
        }

        var values = new List<int> { first.Day };
        var isSpan = false;
        var next = first.Next;
        while (values.Count < MostDays)
        {
            var (joint, after) = ReadJoint(next);
            if (joint == Joint.None)
            {
                break;
            }

            // "27, 28 and 29", but also "27, and 28".
            var (more, beyond) = joint == Joint.And ? ReadJoint(after) : (Joint.None, after);
            after = more == Joint.And ? beyond : after;
            if (ReadDay(SkipWeekday(SkipFillers(after))) is not { } day || day.Day <= values[^1])
            {
                break;
            }

            values.Add(day.Day);
            isSpan |= joint == Joint.To;
            next = day.Next;
        }

        return (values, isSpan, next);
    }

    private (int Day, int Next)? ReadDay(int index)
    {
        var token = At(index);
        if (token.Kind == TokenKind.Word && DateWords.First.Contains(token.Text))
        {
            return (1, index + 1);
        }

        if (token.Kind != TokenKind.Number || token.Digits > 2 || token.Number is < 1 or > 31)
        {
            return null;
        }

        if (IsTight(index) && DateWords.Ordinals.Contains(At(index + 1).Text))
        {
            return (token.Number, index + 2);
        }

        // 27-го
        return At(index + 1).Text == "-" && DateWords.Ordinals.Contains(At(index + 2).Text) && At(index + 2).Kind == TokenKind.Word
            ? (token.Number, index + 3)
            : (token.Number, index + 1);
    }

    private (int Month, int Next)? ReadMonth(int index)
    {
        if (ReadOneMonth(index) is not { } month)
        {
            return null;
        }

        // Both Arabic names of one month: تشرين الثاني/نوفمبر.
        return At(month.Next).Text is "/" or "(" && ReadOneMonth(month.Next + 1) is { } twin && twin.Month == month.Month
            ? (month.Month, twin.Next + (At(month.Next).Text == "(" && At(twin.Next).Text == ")" ? 1 : 0))
            : month;
    }

    private (int Month, int Next)? ReadOneMonth(int index)
    {
        var token = At(index);
        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (At(index + 1).Kind == TokenKind.Word && DateWords.Months.TryGetValue($"{token.Text} {At(index + 1).Text}", out var month))
        {
            return (month, index + 2);
        }

        if (!DateWords.Months.TryGetValue(token.Text, out month)
            || (DateWords.NeedCapital.Contains(token.Text) && !char.IsUpper(_text.LetterAt(token.Start))))
        {
            return null;
        }

        return (month, IsTight(index) && At(index + 1).Text == "." ? index + 2 : index + 1);
    }

    private (int Year, int Next)? ReadYear(int index)
    {
        index = At(index).Text == "," ? index + 1 : index;
        index = SkipFillers(index);
        if (At(index) is not { Kind: TokenKind.Number, Number: >= 1900 and <= 2199 } year || year.Digits != 4)
        {
            return null;
        }

        if (At(index + 1).Kind != TokenKind.Word || !DateWords.YearWords.Contains(At(index + 1).Text))
        {
            return (year.Number, index + 1);
        }

        return (year.Number, At(index + 2).Text == "." && IsTight(index + 1) && At(index + 1).Text == "г" ? index + 3 : index + 2);
    }

    private int SkipBack(int index)
    {
        index--;
        while (DateWords.Fillers.Contains(At(index).Text) && !DateWords.In.Contains(At(index).Text))
        {
            index--;
        }

        return index;
    }
}

namespace Serverless.Domain.Notes.Dates;

/// <summary>Dates in numbers alone, and Chinese dates.</summary>
internal sealed partial class DateScanner
{
    // 2017-11-27, 27/11/2017, 27.11.2017; 12/11/2017 may be either.
    private Found? Numeric(int start)
    {
        var (first, second, third) = (At(start), At(start + 2), At(start + 4));
        var mark = At(start + 1).Text;
        if (first.Kind != TokenKind.Number || second.Kind != TokenKind.Number || third.Kind != TokenKind.Number
            || mark is not ("/" or "." or "-") || At(start + 3).Text != mark || !Enumerable.Range(start, 4).All(IsTight)
            || IsPartOfSymbol(start, mark))
        {
            return null;
        }

        return (first.Digits, second.Digits, third.Digits) switch
        {
            (4, <= 2, <= 2) => Single(start, start + 5, first.Number, second.Number, third.Number),
            (<= 2, <= 2, 4) => Single(start, start + 5, third.Number, second.Number, first.Number),
            // Two digits for the year leave even more open.
            (<= 2, <= 2, 2) => Single(start, start + 5, 2000 + third.Number, second.Number, first.Number, isSure: false),
            _ => null,
        };
    }

    // S/2017/12/11 is a document's symbol, NV-2017-11-27 a note's number.
    private bool IsPartOfSymbol(int start, string mark)
    {
        var (before, after) = (At(start - 1), At(start + 5));
        return (before.End == At(start).Start && (before.Kind == TokenKind.Word || before.Text == mark))
            || (after.Start == At(start + 4).End
                && ((after.Kind == TokenKind.Word && !DateWords.YearWords.Contains(after.Text)) || (after.Text == mark && mark != ".")));
    }

    private Found? Single(int start, int next, int year, int month, int day, bool isSure = true)
    {
        var isYearFirst = At(start).Digits == 4;
        var isAmbiguous = !isSure || (!isYearFirst && month <= 12 && day <= 12 && month != day);
        if (!isYearFirst && month > 12 && day <= 12)
        {
            (month, day) = (day, month);
        }

        return year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new Found(
                new DateMention
                {
                    Place = Place(start, next),
                    Form = isAmbiguous ? DateForm.Ambiguous : DateForm.Days,
                    Year = year,
                    Month = month,
                    Day = day,
                    UntilYear = year,
                    UntilMonth = month,
                    UntilDay = day,
                },
                next);
    }

    // 2017年11月27日至28日, 2017年11月27日至12月2日, 11月27-28日, 2017年11月.
    private Found? Chinese(int start)
    {
        var index = start;
        var year = Unit(index, "年") is { } written && written.Value is >= 1900 and <= 2199 ? written.Value : (int?)null;
        index += year is null ? 0 : 2;
        if (Unit(index, "月") is not { Value: >= 1 and <= 12 } month)
        {
            return null;
        }

        index += 2;
        var (from, afterFrom) = ReadChineseDay(index);
        if (from == 0)
        {
            return year is null ? null : ChineseMonths(start, year.Value, month.Value, index);
        }

        index = afterFrom;
        var (untilMonth, until, untilYear) = (month.Value, from, year);
        var (joint, next) = ReadJoint(index);
        if (joint != Joint.None && ReadChineseDay(next) is (> 0 and var last, var afterLast) && last > from)
        {
            // With a list of days one may be left out between; with a span none is.
            return new Found(
                ChineseDays(start, afterLast, year, month.Value, from) with
                {
                    UntilDay = last,
                    Form = joint == Joint.To || last == from + 1 ? DateForm.Days : DateForm.ScatteredDays,
                },
                afterLast);
        }

        if (joint == Joint.To && Unit(next, "月") is { Value: >= 1 and <= 12 } second && ReadChineseDay(next + 2) is (> 0 and var end, var afterEnd))
        {
            untilYear = year + (second.Value < month.Value ? 1 : 0);
            (untilMonth, until, index) = (second.Value, end, afterEnd);
        }

        return new Found(
            ChineseDays(start, index, year, month.Value, from) with { UntilYear = untilYear, UntilMonth = untilMonth, UntilDay = until }, index);
    }

    private DateMention ChineseDays(int start, int next, int? year, int month, int day) => new()
    {
        Place = Place(start, next),
        Form = DateForm.Days,
        Year = year,
        Month = month,
        Day = day,
        UntilYear = year,
        UntilMonth = month,
        UntilDay = day,
    };

    private Found ChineseMonths(int start, int year, int month, int next)
    {
        var (joint, after) = ReadJoint(next);
        var last = joint != Joint.None && Unit(after, "月") is { Value: <= 12 } second && second.Value > month && ReadChineseDay(after + 2).Day == 0
            ? second.Value
            : month;
        var end = last == month ? next : after + 2;
        return new Found(
            ChineseDays(start, end, year, month, 1) with { Form = DateForm.Months, UntilMonth = last, UntilDay = LastDay }, end);
    }

    // The unit may be left out where another day follows: 11月27-28日.
    private (int Day, int Next) ReadChineseDay(int index)
    {
        if (At(index) is not { Kind: TokenKind.Number, Number: >= 1 and <= 31 } day)
        {
            return default;
        }

        return At(index + 1).Text is "日" or "号" ? (day.Number, index + 2)
            : ReadJoint(index + 1).Joint != Joint.None && At(index + 2).Kind == TokenKind.Number && At(index + 3).Text is "日" or "号"
                ? (day.Number, index + 1)
                : default;
    }

    private (int Value, int Next)? Unit(int index, string unit) =>
        At(index) is { Kind: TokenKind.Number, Number: >= 0 } number && At(index + 1).Text == unit ? (number.Number, index + 2) : null;
}

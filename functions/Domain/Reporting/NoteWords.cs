using System.Globalization;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Reporting;

/// <summary>The fixed words of an Information Note in one language. Names stand after a colon or first, so that they need no case and no article.</summary>
internal sealed record NoteWords
{
    internal required Language Language { get; init; }

    internal required string Title { get; init; }

    /// <summary>{0} is the number of the version.</summary>
    internal required string Draft { get; init; }

    internal required string Disclaimer { get; init; }

    /// <summary>In the order of <see cref="NoteSectionKind"/>.</summary>
    internal required IReadOnlyList<string> Headings { get; init; }

    /// <summary>A State's first visit, its second, and so on. {0} is the State's name.</summary>
    internal required IReadOnlyList<string> Visits { get; init; }

    /// <summary>A visit after those. {0} is the State's name, {1} the number.</summary>
    internal required string LaterVisit { get; init; }

    internal required string OrganisedBy { get; init; }

    internal required string Committee { get; init; }

    internal required string SupportedBy { get; init; }

    internal required string GroupOfExperts { get; init; }

    internal required string Voluntary { get; init; }

    /// <summary>{0} is the day of the State's note.</summary>
    internal required string NoteDated { get; init; }

    /// <summary>{0} is the day on which the State's note came.</summary>
    internal required string NoteReceived { get; init; }

    internal required string NoteUndated { get; init; }

    /// <summary>{0} is who signed.</summary>
    internal required string Signed { get; init; }

    /// <summary>{0} is who wrote the letter, {1} its day.</summary>
    internal required string Letter { get; init; }

    /// <summary>{0} is who wrote the letter.</summary>
    internal required string LetterBy { get; init; }

    /// <summary>{0} is the letter's day.</summary>
    internal required string LetterDated { get; init; }

    internal required string Purpose { get; init; }

    /// <summary>{0} is the days.</summary>
    internal required string Earlier { get; init; }

    internal required string EarlierPresented { get; init; }

    internal required string EarlierAgreed { get; init; }

    internal required string Continues { get; init; }

    /// <summary>{0} is the partner's name, {1} the States.</summary>
    internal required string Regional { get; init; }

    /// <summary>{0} is the number of the day, {1} its date.</summary>
    internal required string Day { get; init; }

    internal required string Presented { get; init; }

    internal required string Agreed { get; init; }

    /// <summary>{0} is the address.</summary>
    internal required string Contact { get; init; }

    /// <summary>{0} is what the State said.</summary>
    internal required string Quote { get; init; }

    internal required string Separator { get; init; }

    /// <summary>Between a name and the office held.</summary>
    internal string Comma => Language switch { Language.Arabic => "، ", Language.Chinese => "，", _ => ", " };

    internal required string DateFormat { get; init; }

    /// <summary>{0} and {1} are two days of one month.</summary>
    internal required string RangeInMonth { get; init; }

    /// <summary>{0} and {1} are two days.</summary>
    internal required string Range { get; init; }

    private CultureInfo Culture => Language.ToCulture();

    internal string HeadingOf(NoteSectionKind kind) => Headings[(int)kind];

    internal string DraftOf(int number) => Format(Draft, number);

    internal string Date(DateOnly date) => date.ToString(DateFormat, Culture);

    internal string Days(DateOnly first, DateOnly last) => (first, last) switch
    {
        _ when first == last => Date(first),
        _ when first.Year == last.Year && first.Month == last.Month => Format(RangeInMonth, first, last),
        _ => Format(Range, first, last),
    };

    internal string Format(string words, params object[] values) => string.Format(Culture, words, values);
}

using System.Globalization;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Writing;

/// <summary>The fixed words of a visit's documents in one language. Names stand beside them and not inside, so that they need no case and no article.</summary>
internal sealed record VisitWords
{
    private static readonly Dictionary<Language, VisitWords> ByLanguage =
        LanguageTags.All.ToDictionary(language => language, language => Catalogue.Read<VisitWords>("visit", language));

    /// <summary>What stands between a name and its value.</summary>
    public required string Colon { get; init; }

    public required string Page { get; init; }

    public required string Of { get; init; }

    public required string Reference { get; init; }

    public required string Date { get; init; }

    public required string Dates { get; init; }

    public required string Venue { get; init; }

    public required string VenueOpen { get; init; }

    public required string YourNote { get; init; }

    public required string DateFormat { get; init; }

    /// <summary>With the day of the week.</summary>
    public required string DayFormat { get; init; }

    /// <summary>{0} and {1} are two days of one month.</summary>
    public required string RangeInMonth { get; init; }

    /// <summary>{0} and {1} are two days.</summary>
    public required string Range { get; init; }

    /// <summary>{0} is a name.</summary>
    public required string Lead { get; init; }

    public required string Subject { get; init; }

    /// <summary>{0} is a mail address.</summary>
    public required string Contact { get; init; }

    public required ReplyLetterWords Reply { get; init; }

    public required ProgrammeTableWords Programme { get; init; }

    public required ParticipantTableWords Participants { get; init; }

    internal static VisitWords In(Language language) => ByLanguage[language];

    /// <summary>Writes one day or two as people of the language do.</summary>
    internal string Days(DateOnly first, DateOnly last, CultureInfo culture) => (first, last) switch
    {
        _ when first == last => first.ToString(DateFormat, culture),
        _ when first.Year == last.Year && first.Month == last.Month => string.Format(culture, RangeInMonth, first, last),
        _ => string.Format(culture, Range, first, last),
    };
}

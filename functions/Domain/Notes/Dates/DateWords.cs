using System.Collections.Frozen;
using System.Globalization;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Dates;

/// <summary>
/// The words that dates are made of, folded. Names of months and days come from CLDR through the framework; Arabic has two
/// sets of months and the Maghreb's spellings, Russian a case more than CLDR knows.
/// </summary>
internal static class DateWords
{
    private const int ShortestName = 3;

    private static readonly string[] MoreCultures = ["ar-JO", "ar-EG", "ar-TN", "ar-MA", "en-GB"];

    /// <summary>Months by name, one or two words.</summary>
    internal static readonly FrozenDictionary<string, int> Months = MakeMonths();

    /// <summary>Days of the week by name.</summary>
    internal static readonly FrozenDictionary<string, DayOfWeek> Weekdays = MakeWeekdays();

    /// <summary>Names that are common words too: only a capital tells.</summary>
    internal static readonly FrozenSet<string> NeedCapital = Set("may", "march", "mar");

    /// <summary>From one day to another.</summary>
    internal static readonly FrozenSet<string> To = Set(
        "to", "through", "thru", "until", "till", "al", "a", "hasta", "au", "aux", "по", "до", "إلى", "الى", "حتى", "ولغاية", "لغاية", "وحتى",
        "至", "到", "-", "~");

    /// <summary>One day and another.</summary>
    internal static readonly FrozenSet<string> And = Set("and", "y", "e", "et", "и", "و", "和", "及", "&", ",");

    /// <summary>What may stand between the parts of a date and means nothing.</summary>
    internal static readonly FrozenSet<string> Fillers = Set(
        "the", "of", "de", "del", "el", "le", "les", "los", "du", "d'", "dia", "dias", "mes", "mois", "jour", "day", "month", "من", "شهر", "ano",
        "year", "в", "عام", "سنة", "لعام", "لسنة", "числа");

    /// <summary>What may follow a number that is a day.</summary>
    internal static readonly FrozenSet<string> Ordinals = Set("st", "nd", "rd", "th", "er", "o", "°", "го");

    /// <summary>Words for the first of a month.</summary>
    internal static readonly FrozenSet<string> First = Set("primero", "premier");

    /// <summary>What may follow a year.</summary>
    internal static readonly FrozenSet<string> YearWords = Set("года", "год", "году", "г", "م");

    /// <summary>What announces a month that stands alone.</summary>
    internal static readonly FrozenSet<string> In = Set(
        "in", "during", "en", "durante", "courant", "в", "во", "في", "خلال", "mid", "early", "late");

    private static FrozenSet<string> Set(params string[] words) => words.Select(Folding.FoldWords).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<CultureInfo> Cultures =>
        LanguageTags.All.Select(language => language.ToCulture()).Concat(MoreCultures.Select(CultureInfo.GetCultureInfo));

    private static FrozenDictionary<string, int> MakeMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var format in Cultures.Select(culture => culture.DateTimeFormat))
        {
            for (var month = 1; month <= 12; month++)
            {
                foreach (var name in (string[])
                    [format.MonthNames[month - 1], format.MonthGenitiveNames[month - 1],
                     format.AbbreviatedMonthNames[month - 1], format.AbbreviatedMonthGenitiveNames[month - 1]])
                {
                    Add(months, name, month);
                }
            }
        }

        var russian = Language.Russian.ToCulture().DateTimeFormat.MonthNames;
        for (var month = 1; month <= 12; month++)
        {
            Add(months, Prepositional(russian[month - 1]), month);
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Prepositional(string month) => month[^1] is 'ь' or 'й' ? month[..^1] + "е" : month + "е";

    private static void Add(Dictionary<string, int> months, string name, int month)
    {
        var key = Folding.FoldWords(name).TrimEnd('.');
        // Chinese months are numbers; two letters are no name.
        if ((key.Length >= ShortestName || key.Any(letter => letter >= '\u0600')) && !key.Any(Folding.IsIdeograph) && key.Any(char.IsLetter))
        {
            months.TryAdd(key, month);
        }
    }

    private static FrozenDictionary<string, DayOfWeek> MakeWeekdays()
    {
        var days = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal);
        foreach (var format in Cultures.Select(culture => culture.DateTimeFormat))
        {
            foreach (var day in Enum.GetValues<DayOfWeek>())
            {
                days.TryAdd(Folding.FoldWords(format.DayNames[(int)day]), day);
            }
        }

        return days.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

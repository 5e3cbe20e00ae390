using System.Globalization;

namespace Serverless.Domain.Languages;

/// <summary>The BCP 47 tags of the six languages, and their cultures.</summary>
public static class LanguageTags
{
    /// <summary>The six, in the order of the English alphabet.</summary>
    public static IReadOnlyList<Language> All { get; } =
        [Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish];

    /// <summary>Gives the tag of a language: <c>ar</c>, <c>zh</c>, <c>en</c>, <c>fr</c>, <c>ru</c> or <c>es</c>.</summary>
    public static string ToTag(this Language language) => language switch
    {
        Language.Arabic => "ar",
        Language.Chinese => "zh",
        Language.French => "fr",
        Language.Russian => "ru",
        Language.Spanish => "es",
        _ => "en",
    };

    /// <summary>Gives the culture whose month names, day names and number forms the language uses.</summary>
    public static CultureInfo ToCulture(this Language language) => CultureInfo.GetCultureInfo(language switch
    {
        // Simplified characters; the bare "zh" leaves the script open.
        Language.Chinese => "zh-Hans",
        _ => language.ToTag(),
    });

    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(this Language language) => language == Language.Arabic;

    /// <summary>Reads a tag; regions and scripts after the language are accepted (<c>es-GT</c>), letter case does not count.</summary>
    /// <returns>Null when the tag names none of the six.</returns>
    public static Language? TryParse(string? tag)
    {
        var primary = tag?.Split('-', '_')[0].Trim();
        foreach (var language in All)
        {
            if (string.Equals(primary, language.ToTag(), StringComparison.OrdinalIgnoreCase))
            {
                return language;
            }
        }

        return null;
    }
}

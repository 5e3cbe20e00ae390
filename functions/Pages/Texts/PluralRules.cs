using Serverless.Domain.Languages;

namespace Serverless.Pages.Texts;

/// <summary>CLDR's cardinal plural rules of the six languages, for whole numbers; nothing else is counted here.</summary>
public static class PluralRules
{
    private const int Million = 1_000_000;

    /// <summary>The form that a number takes in a language. The sign does not count.</summary>
    public static PluralForm Of(Language language, long number)
    {
        var n = Math.Abs(number);
        return language switch
        {
            Language.Chinese => PluralForm.Other,
            Language.French => n is 0 or 1 ? PluralForm.One : Romance(n),
            Language.Spanish => n == 1 ? PluralForm.One : Romance(n),
            Language.Russian => Russian(n % 10, n % 100),
            Language.Arabic => Arabic(n, n % 100),
            _ => n == 1 ? PluralForm.One : PluralForm.Other,
        };
    }

    /// <summary>The forms without which a text of the language cannot be counted.</summary>
    public static IReadOnlyList<PluralForm> Needed(Language language) => language switch
    {
        Language.Chinese => [PluralForm.Other],
        Language.Russian => [PluralForm.One, PluralForm.Few, PluralForm.Many],
        Language.Arabic =>
            [PluralForm.Zero, PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other],
        _ => [PluralForm.One, PluralForm.Other],
    };

    /// <summary>The forms that the language has. Whole millions in French and Spanish, and fractions in Russian, may be left out.</summary>
    public static IReadOnlyList<PluralForm> Allowed(Language language) => language switch
    {
        Language.French or Language.Spanish => [PluralForm.One, PluralForm.Many, PluralForm.Other],
        Language.Russian => [PluralForm.One, PluralForm.Few, PluralForm.Many, PluralForm.Other],
        _ => Needed(language),
    };

    private static PluralForm Romance(long n) => n != 0 && n % Million == 0 ? PluralForm.Many : PluralForm.Other;

    private static PluralForm Russian(long lastDigit, long lastTwo) => lastDigit switch
    {
        1 when lastTwo != 11 => PluralForm.One,
        >= 2 and <= 4 when lastTwo is < 12 or > 14 => PluralForm.Few,
        _ => PluralForm.Many,
    };

    private static PluralForm Arabic(long n, long lastTwo) => n switch
    {
        0 => PluralForm.Zero,
        1 => PluralForm.One,
        2 => PluralForm.Two,
        _ => lastTwo switch
        {
            >= 3 and <= 10 => PluralForm.Few,
            >= 11 => PluralForm.Many,
            _ => PluralForm.Other,
        },
    };
}

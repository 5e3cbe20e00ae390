namespace Serverless.Pages.Texts;

/// <summary>The forms that words take with a number, by the names that Unicode's CLDR gives them.</summary>
public enum PluralForm
{
    /// <summary>Everything without a form of its own.</summary>
    Other,

    /// <summary>Nothing at all, in Arabic.</summary>
    Zero,

    /// <summary>One; in Russian also 21, 31 and so on; in French also 0.</summary>
    One,

    /// <summary>Two, in Arabic.</summary>
    Two,

    /// <summary>A few: 2 to 4 in Russian, 3 to 10 in Arabic.</summary>
    Few,

    /// <summary>Many: 5 to 20 in Russian, 11 to 99 in Arabic, whole millions in French and Spanish.</summary>
    Many,
}

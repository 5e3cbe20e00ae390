using System.Text.RegularExpressions;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Forms;

/// <summary>
/// Makes patterns for folded texts. They never backtrack, so no text makes them slow; what is written in them is folded as
/// the texts are.
/// </summary>
internal static class Pattern
{
    /// <summary>Makes a pattern of alternatives, each a word or phrase.</summary>
    internal static Regex Words(params string[] alternatives) =>
        Raw($@"\b(?:{string.Join('|', alternatives)})(?:\b|$)");

    /// <summary>Makes a pattern of alternatives that may stand anywhere, also within words.</summary>
    internal static Regex Parts(params string[] alternatives) => Raw(string.Join('|', alternatives));

    /// <summary>Makes a pattern of alternatives at the beginning.</summary>
    internal static Regex Start(params string[] alternatives) => Raw($"^(?:{string.Join('|', alternatives)})");

    /// <summary>Makes a pattern of alternatives at the end.</summary>
    internal static Regex End(params string[] alternatives) => Raw($@"(?:^|[^\w])(?:{string.Join('|', alternatives)})$");

    /// <summary>Makes a pattern as it is written.</summary>
    internal static Regex Raw(string pattern) => new(
        Folding.FoldPattern(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Makes the patterns of the languages' names, whole words.</summary>
    internal static IReadOnlyList<(Language Language, Regex Name)> Languages(
        string arabic, string chinese, string english, string french, string russian, string spanish) =>
    [
        (Language.Arabic, Words(arabic)),
        (Language.Chinese, Words(chinese)),
        (Language.English, Words(english)),
        (Language.French, Words(french)),
        (Language.Russian, Words(russian)),
        (Language.Spanish, Words(spanish)),
    ];

    /// <summary>A pattern that nothing matches.</summary>
    internal static Regex Nothing { get; } = Raw(@"[^\s\S]");
}

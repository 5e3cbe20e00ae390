namespace Serverless.Domain.Register;

/// <summary>
/// Forms that names take in running text: Russian cases, and the Arabic article after "for". Rules of grammar, so they cover
/// the regular names; what a rule makes beyond real words does no harm, as nobody writes it.
/// </summary>
internal static class NameForms
{
    private const string Hushes = "гкхжчшщ";

    /// <summary>Gives the forms of a normalised name, the name itself not among them.</summary>
    internal static IEnumerable<string> Of(string name) => name switch
    {
        ['ا', 'ل', .. var rest] => ["لل" + rest],
        _ when name.Any(letter => letter is >= 'а' and <= 'я') => Russian(name),
        _ => [],
    };

    private static IEnumerable<string> Russian(string name)
    {
        var words = name.Split(' ');
        // Up to the first noun each word changes with the case; what follows it mostly stays ("Республика Корея").
        for (var form = 0; form < Cases; form++)
        {
            var nouns = 0;
            yield return string.Join(' ', words.Select(word =>
            {
                if (nouns > 0)
                {
                    return word;
                }

                nouns += Adjective(word) is null ? 1 : 0;
                return Decline(word, form);
            }));
        }
    }

    private const int Cases = 4;

    private static string Decline(string word, int form) =>
        (Adjective(word) ?? Noun(word)) is { } endings ? word[..^endings.Cut] + endings.Endings[form] : word;

    // Genitive, dative, instrumental, prepositional; й is и after the accents are gone.
    private static (int Cut, string[] Endings)? Adjective(string word) => word switch
    {
        [.., 'а', 'я'] => (2, ["ои", "ои", "ои", "ои"]),
        [.., 'ы' or 'и', 'е'] => (2, [word[^2] + "х", word[^2] + "м", word[^2] + "ми", word[^2] + "х"]),
        [.., 'к', 'и', 'и'] => (2, ["ого", "ому", "им", "ом"]),
        [.., 'ы', 'и'] => (2, ["ого", "ому", "ым", "ом"]),
        _ => null,
    };

    private static (int Cut, string[] Endings)? Noun(string word) => word switch
    {
        { Length: < 3 } => null,
        [.., 'и', 'я'] => (1, ["и", "и", "еи", "и"]),
        [.., 'я'] => (1, ["и", "е", "еи", "е"]),
        [.., var before, 'а'] => (1, [Hushes.Contains(before, StringComparison.Ordinal) ? "и" : "ы", "е", "ои", "е"]),
        [.., 'т', 'ы'] => (1, ["ов", "ам", "ами", "ах"]),
        [.., 'с', 'т', 'в', 'о'] => (1, ["а", "у", "ом", "е"]),
        [.., 'ь'] => (1, ["и", "и", "ью", "и"]),
        [.., var last] when "бвгджзклмнпрстфхцчшщ".Contains(last, StringComparison.Ordinal) => (0, ["а", "у", "ом", "е"]),
        _ => null,
    };
}

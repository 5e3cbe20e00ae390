using Serverless.Domain.Languages;

namespace Serverless.Pages.Texts;

/// <summary>Compares the six languages: the same keys, of the same kind, with the same places for values.</summary>
internal static class CatalogueChecks
{
    /// <summary>Gives every difference, in the order of keys.</summary>
    internal static IEnumerable<string> Compare(IReadOnlyDictionary<Language, IReadOnlyDictionary<string, CatalogueEntry>> catalogues)
    {
        var keys = catalogues.Values.SelectMany(entries => entries.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return keys.SelectMany(key => Missing(key, catalogues).Concat(Differing(key, catalogues)).Concat(Uneven(key, catalogues)));
    }

    private static IEnumerable<string> Missing(
        string key, IReadOnlyDictionary<Language, IReadOnlyDictionary<string, CatalogueEntry>> catalogues) =>
        LanguageTags.All.Where(language => !catalogues[language].ContainsKey(key)).Select(language => $"{key}: {language} does not have it.");

    private static IEnumerable<string> Differing(
        string key, IReadOnlyDictionary<Language, IReadOnlyDictionary<string, CatalogueEntry>> catalogues)
    {
        var (model, first) = LanguageTags.All.Prepend(Language.English)
            .Select(language => (language, catalogues[language].GetValueOrDefault(key)))
            .First(entry => entry.Item2 is not null);
        foreach (var language in LanguageTags.All)
        {
            if (catalogues[language].GetValueOrDefault(key) is not { } entry || entry == first)
            {
                continue;
            }

            if (entry.IsPlural != first!.IsPlural)
            {
                yield return $"{key}: {language} and {model} do not agree on whether it counts something.";
            }
            else if (!entry.Places.ToHashSet(StringComparer.Ordinal).SetEquals(first.Places))
            {
                yield return $"{key}: {language} has the places {Names(entry.Places)}, {model} has {Names(first.Places)}.";
            }
        }
    }

    // Each form has every place; only the number itself may be in words where the form stands for one number.
    private static IEnumerable<string> Uneven(
        string key, IReadOnlyDictionary<Language, IReadOnlyDictionary<string, CatalogueEntry>> catalogues) =>
        from language in LanguageTags.All
        let entry = catalogues[language].GetValueOrDefault(key)
        where entry is { IsPlural: true }
        from form in entry.Forms
        from place in entry.Places
        where !form.Value.Places.Contains(place) && !(place == CatalogueEntry.Count && IsOneNumber(language, form.Key))
        select $"{key}: the form {form.Key.ToString().ToLowerInvariant()} of {language} lacks the place {place}.";

    private static bool IsOneNumber(Language language, PluralForm form) => form switch
    {
        PluralForm.Zero or PluralForm.Two => true,
        PluralForm.One => language is not (Language.Russian or Language.French),
        _ => false,
    };

    private static string Names(IEnumerable<string> places) => $"[{string.Join(", ", places.Order(StringComparer.Ordinal))}]";
}

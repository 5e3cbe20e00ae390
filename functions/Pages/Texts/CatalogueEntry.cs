using System.Collections.Frozen;

namespace Serverless.Pages.Texts;

/// <summary>What a catalogue has under one key: one text, or one for each plural form.</summary>
/// <param name="Single">The text; null when it counts something.</param>
/// <param name="Forms">The texts by form; empty when it counts nothing.</param>
internal sealed record CatalogueEntry(Pattern? Single, FrozenDictionary<PluralForm, Pattern> Forms)
{
    /// <summary>The place that holds the number.</summary>
    internal const string Count = "count";

    /// <summary>Whether it counts something.</summary>
    internal bool IsPlural => Single is null;

    /// <summary>Every place of every form.</summary>
    internal IEnumerable<string> Places => IsPlural ? Forms.Values.SelectMany(form => form.Places).Distinct(StringComparer.Ordinal) : Single!.Places;

    /// <summary>The text for a number; a form that may be left out, and is, gives way to the general one.</summary>
    internal Pattern For(PluralForm form) =>
        Forms.TryGetValue(form, out var pattern) ? pattern : Forms[PluralForm.Other];
}

using System.Collections.Frozen;
using System.Text.Json;
using Serverless.Domain.Languages;

namespace Serverless.Pages.Texts;

/// <summary>Reads the catalogue files of one language, and notes what is wrong with them.</summary>
internal sealed class CatalogueReader(Language language, ICollection<string> faults)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, CatalogueEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>What was read so far.</summary>
    internal IReadOnlyDictionary<string, CatalogueEntry> Entries => _entries;

    /// <summary>Reads one file.</summary>
    /// <param name="file">Its name, for the faults.</param>
    /// <param name="json">An object whose values are texts, or objects with a text for each plural form.</param>
    internal void Read(string file, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (ReadEntry($"{file}: {property.Name}", property.Value) is { } entry && !_entries.TryAdd(property.Name, entry))
                {
                    faults.Add($"{file}: {property.Name}: another file has that key too.");
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            faults.Add($"{file}: not an object of texts: {fault.Message}");
        }
    }

    private CatalogueEntry? ReadEntry(string where, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return ReadPattern(where, value) is { } single ? new CatalogueEntry(single, FrozenDictionary<PluralForm, Pattern>.Empty) : null;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"{where}: is neither a text nor an object of plural forms.");
            return null;
        }

        var forms = new Dictionary<PluralForm, Pattern>();
        foreach (var property in value.EnumerateObject())
        {
            if (FormOf(property.Name) is not { } form)
            {
                faults.Add($"{where}: '{property.Name}' is no plural form of {language}.");
            }
            else if (ReadPattern($"{where}.{property.Name}", property.Value) is { } pattern)
            {
                forms.Add(form, pattern);
            }
        }

        var missing = PluralRules.Needed(language).Where(form => !forms.ContainsKey(form)).ToList();
        if (missing is [])
        {
            return new CatalogueEntry(Single: null, forms.ToFrozenDictionary());
        }

        faults.Add($"{where}: {language} needs the plural form(s) {string.Join(", ", missing).ToLowerInvariant()} too.");
        return null;
    }

    private PluralForm? FormOf(string name)
    {
        foreach (var form in PluralRules.Allowed(language))
        {
            if (string.Equals(name, form.ToString().ToLowerInvariant(), StringComparison.Ordinal))
            {
                return form;
            }
        }

        return null;
    }

    private Pattern? ReadPattern(string where, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add($"{where}: there is no text.");
            return null;
        }

        var pattern = Pattern.TryParse(text);
        if (pattern is null)
        {
            faults.Add($"{where}: a brace does not belong to a {{name}} of letters.");
        }

        return pattern;
    }
}

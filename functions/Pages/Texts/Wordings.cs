using System.Collections.Frozen;
using System.Reflection;
using Serverless.Domain.Languages;

namespace Serverless.Pages.Texts;

/// <summary>
/// All words of pages and mails in the six languages, read once at start from the catalogues beside this file: for each area
/// one file per language, such as <c>letters.en.json</c>. Never changes; safe for any number of threads.
/// </summary>
public sealed class Wordings
{
    private const string Prefix = "Texts/";

    private readonly FrozenDictionary<Language, Wording> _wordings;

    /// <summary>Reads and compares catalogues.</summary>
    /// <param name="files">The files by name, <c>area.language.json</c>.</param>
    /// <exception cref="WordingException">They have faults; all of them are named.</exception>
    public Wordings(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var faults = new List<string>();
        var catalogues = LanguageTags.All.ToDictionary(language => language, language => Read(language, files, faults));
        faults.AddRange(files.Keys.Where(file => !IsCatalogue(file)).Select(file => $"{file}: the name has not the form area.language.json."));
        faults.AddRange(CatalogueChecks.Compare(catalogues));
        if (faults is not [])
        {
            throw new WordingException(faults);
        }

        _wordings = catalogues.ToFrozenDictionary(
            catalogue => catalogue.Key, catalogue => new Wording(catalogue.Key, catalogue.Value.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    /// <summary>The words of a language.</summary>
    public Wording this[Language language] => _wordings[language];

    /// <summary>Reads the catalogues that are built into this assembly.</summary>
    /// <exception cref="WordingException">They have faults.</exception>
    public static Wordings Load()
    {
        var assembly = typeof(Wordings).Assembly;
        return new Wordings(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], name => Text(assembly, name), StringComparer.Ordinal));
    }

    private static IReadOnlyDictionary<string, CatalogueEntry> Read(
        Language language, IReadOnlyDictionary<string, string> files, ICollection<string> faults)
    {
        var reader = new CatalogueReader(language, faults);
        foreach (var (file, json) in files.Where(file => LanguageOf(file.Key) == language).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            reader.Read(file, json);
        }

        return reader.Entries;
    }

    private static bool IsCatalogue(string file) => LanguageOf(file) is not null;

    private static Language? LanguageOf(string file) => file.Split('.') is [_, var tag, "json"] ? LanguageTags.TryParse(tag) : null;

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

using System.Collections.Frozen;
using System.Globalization;
using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Pages.Texts;

/// <summary>The words of one language. Never changes; safe for any number of threads.</summary>
/// <remarks>
/// A key that is missing, or a value that a text has a place for and that is not given, is a fault of the program and throws:
/// a letter with a hole must not leave.
/// </remarks>
public sealed partial class Wording
{
    private readonly FrozenDictionary<string, CatalogueEntry> _entries;
    private readonly CultureInfo _culture;

    internal Wording(Language language, FrozenDictionary<string, CatalogueEntry> entries)
    {
        Language = language;
        _entries = entries;
        _culture = language.ToCulture();
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Its BCP 47 tag, as the attribute <c>lang</c> wants it: with the script where that decides the shapes of letters.</summary>
    public string Tag => Language == Language.Chinese ? "zh-Hans" : Language.ToTag();

    /// <summary>The value of the attribute <c>dir</c>: <c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => Language.IsRightToLeft() ? "rtl" : "ltr";

    /// <summary>A text without places for values.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    /// <exception cref="ArgumentException">It wants values.</exception>
    public string this[string key] =>
        Find(key) is { Single: { Places.Count: 0 } text }
            ? text.Text
            : throw new ArgumentException($"The text '{key}' wants values. Use Format or Compose.", nameof(key));

    /// <summary>Whether there is a text with this key.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>A text with its values, as plain text. See <see cref="Compose"/>.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Compose(key, values).ToString();

    /// <summary>A text with its values. The form of a text that counts is chosen by the value <c>count</c>.</summary>
    /// <param name="key">The key of the text.</param>
    /// <param name="values">
    /// Phrases as they are; dates in words; whole numbers in the language's form; anything else as its text in one line, kept
    /// apart from the direction of the words around it.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    /// <exception cref="ArgumentException">A value is missing.</exception>
    public Phrase Compose(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var entry = Find(key);
        var pattern = entry.Single ?? entry.For(PluralRules.Of(Language, Number(key, values)));
        var runs = new List<TextRun>(pattern.Parts.Count);
        foreach (var (text, isPlace) in pattern.Parts)
        {
            if (isPlace)
            {
                runs.AddRange(Say(ValueOf(key, text, values)).Runs);
            }
            else
            {
                runs.Add(new TextRun(text));
            }
        }

        return new Phrase(runs);
    }

    /// <summary>A value as a phrase, as <see cref="Compose"/> puts it into a text.</summary>
    public Phrase Say(object? value) => value switch
    {
        null => Phrase.Empty,
        Phrase phrase => phrase,
        int or long => new Phrase(new TextRun(((IFormattable)value).ToString("N0", _culture))),
        DateOnly date => new Phrase(Isolated(Date(date))),
        IFormattable other => new Phrase(Isolated(other.ToString(format: null, CultureInfo.InvariantCulture))),
        _ => new Phrase(Isolated(value.ToString() ?? string.Empty)),
    };

    /// <summary>The name of a State in this language.</summary>
    public string NameOf(State state) => state.Names[Language];

    /// <summary>The name of an organisation in this language, in English where it has none.</summary>
    public string NameOf(Organisation organisation) => organisation.NameIn(Language);

    private static object? ValueOf(string key, string name, ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (given, value) in values)
        {
            if (string.Equals(given, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new ArgumentException($"The text '{key}' wants a value '{name}'.", nameof(values));
    }

    private static long Number(string key, ReadOnlySpan<(string Name, object? Value)> values) =>
        ValueOf(key, CatalogueEntry.Count, values) switch
        {
            int count => count,
            long count => count,
            _ => throw new ArgumentException($"The text '{key}' counts; its value '{CatalogueEntry.Count}' must be a whole number.", nameof(values)),
        };

    private TextRun Isolated(string text)
    {
        var line = Directions.OneLine(text);
        return new TextRun(line, line.Length > 0 && (Language.IsRightToLeft() || Directions.HasRightToLeft(line)));
    }

    private CatalogueEntry Find(string key) =>
        _entries.TryGetValue(key, out var entry)
            ? entry
            : throw new KeyNotFoundException($"There is no text '{key}' in the catalogues of functions/Pages/Texts.");
}

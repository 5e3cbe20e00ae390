using System.Collections.Frozen;
using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Domain.Reporting;

/// <summary>The Committee's form of an Information Note: its sections and what they are called.</summary>
public static class InformationNoteForm
{
    private static readonly FrozenDictionary<string, NoteSectionKind> Headings = NoteWordings.All.Values
        .SelectMany(words => Enum.GetValues<NoteSectionKind>().Select(kind => (Heading: NameText.Normalise(words.HeadingOf(kind)), Kind: kind)))
        .DistinctBy(pair => pair.Heading).ToFrozenDictionary(pair => pair.Heading, pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>The heading of a section.</summary>
    public static string HeadingOf(NoteSectionKind kind, Language language) => NoteWordings.All[language].HeadingOf(kind);

    /// <summary>Finds the section that a heading begins, in any of the six languages; letter case, accents, punctuation and a number before it do not count.</summary>
    /// <returns>Null for any other line.</returns>
    public static NoteSectionKind? FindSection(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Headings.TryGetValue(NameText.Normalise(line.TrimStart(' ', '\t', '.', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')), out var kind) ? kind : null;
    }

    /// <summary>Cuts a text into its sentences; a line break ends one too.</summary>
    public static IReadOnlyList<string> SentencesOf(string text) => NoteSentences.Of(text);
}

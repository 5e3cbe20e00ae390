using System.Collections.Frozen;
using Serverless.Domain.Register;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>The words by which lists are understood. All languages count together: a list may be in another one than its mail.</summary>
internal static class ListWords
{
    /// <summary>Columns by the words of their headings.</summary>
    internal static readonly FrozenDictionary<string, ListColumn> Headers = ListVocabularies.All.Values
        .SelectMany(language => language.Headers)
        .SelectMany(pair => pair.Value.Select(word => (Word: NameText.Normalise(word), Column: pair.Key)))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Column, StringComparer.Ordinal);

    /// <summary>What may stand beside those words.</summary>
    internal static readonly FrozenSet<string> Fillers = Words(language => language.Fillers);

    /// <summary>Titles of whole lists.</summary>
    internal static readonly FrozenSet<string> ListTitles = Words(language => language.ListTitles);

    /// <summary>Words that begin the name of an institution.</summary>
    internal static readonly FrozenSet<string> Institutions = Words(language => language.Institutions);

    /// <summary>Words of posts.</summary>
    internal static readonly FrozenSet<string> Posts = Words(language => language.Posts);

    /// <summary>Forms of address.</summary>
    internal static readonly FrozenSet<string> Addresses = Words(language => language.Addresses);

    private static FrozenSet<string> Words(Func<ListVocabulary, string[]> words) =>
        ListVocabularies.All.Values.SelectMany(words).Select(NameText.Normalise).ToFrozenSet(StringComparer.Ordinal);
}

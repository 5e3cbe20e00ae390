using Serverless.Domain.Languages;

namespace Serverless.Domain.Reporting;

/// <summary>A sentence, heading or name of an Information Note, with the entries of the record that it was made from.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">Where they come from; at least one.</param>
public sealed record NoteSentence(string Text, IReadOnlyList<NoteSource> Sources)
{
    /// <summary>
    /// What the sentence says, the same in each language and each time a note is drafted from the same record, such as
    /// <c>background.signed</c>; null for what an editor wrote.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>The language of the words, where it is another than the note's: a report, the State's own words.</summary>
    public Language? Language { get; init; }
}

using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Replies;

/// <summary>The words of one language that replies are read by.</summary>
internal sealed class ReplyVocabulary
{
    /// <summary>The words of each meaning as people write them; the first is the one to recommend.</summary>
    internal required IReadOnlyDictionary<ReplyMeaning, string[]> Words { get; init; }

    /// <summary>Words of approval and acceptance that are common in other sentences too, so that they do not make a reason ambiguous.</summary>
    internal required string[] Common { get; init; }

    /// <summary>What may follow the word without changing it: "the request".</summary>
    internal required string[] Objects { get; init; }

    /// <summary>What may follow the word where a visit, its dates or its plan are spoken of: "the invitation".</summary>
    internal required string[] VisitObjects { get; init; }

    /// <summary>What may follow the word where an Information Note is spoken of: "the note".</summary>
    internal required string[] NoteObjects { get; init; }

    /// <summary>Words that deny.</summary>
    internal required string[] Negations { get; init; }

    /// <summary>Words that make a condition.</summary>
    internal required string[] Conditions { get; init; }

    /// <summary>Words that take part of it back.</summary>
    internal required string[] Reservations { get; init; }

    /// <summary>How a greeting begins.</summary>
    internal required string[] Greetings { get; init; }

    /// <summary>How thanks begin, which say nothing yet.</summary>
    internal required string[] Thanks { get; init; }

    /// <summary>What announces a refusal.</summary>
    internal required string[] Regrets { get; init; }

    /// <summary>Folds all words of a kind in all languages, the longest first.</summary>
    internal static string[] Fold(IEnumerable<string> words) =>
        [.. words.Select(Folding.FoldWords).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];
}

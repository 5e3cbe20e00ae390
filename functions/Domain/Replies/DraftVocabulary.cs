namespace Serverless.Domain.Replies;

/// <summary>The words of one language that replies about a draft are read by.</summary>
internal sealed class DraftVocabulary
{
    /// <summary>The words of each meaning as people write them; the first is the one to recommend.</summary>
    internal required IReadOnlyDictionary<ReplyMeaning, string[]> Words { get; init; }

    /// <summary>What may follow the word of agreement without changing it: "with the draft".</summary>
    internal required string[] Objects { get; init; }

    /// <summary>Words that ask for a change or announce remarks: where they follow an agreement, it is none to rely on.</summary>
    internal required string[] Changes { get; init; }

    /// <summary>Words that say that nothing is to change.</summary>
    internal required string[] NoChanges { get; init; }

    /// <summary>The word in brackets with which a remark for the editors alone begins; the same as in documents.</summary>
    internal required string Private { get; init; }
}

using System.Collections.Frozen;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Replies;

/// <summary>The words of all languages together: people answer in their own language whatever they were written to in.</summary>
internal static class ReplyLexicon
{
    internal static readonly FrozenDictionary<ReplyMeaning, WordFinder> Meanings =
        Enum.GetValues<ReplyMeaning>().ToFrozenDictionary(meaning => meaning, meaning => new WordFinder(LanguageTags.All.SelectMany(language => ReplyVocabularies.WordsOf(language, meaning))));

    /// <summary>Approval and consent in words that mean nothing else.</summary>
    internal static readonly WordFinder Consent = new(ReplyVocabularies.All.Values.SelectMany(language =>
        language.Words[ReplyMeaning.Approve].Except(language.Common).Concat(language.Words[ReplyMeaning.NoObjection])));

    /// <summary>Acceptance of an invitation in words that mean nothing else.</summary>
    internal static readonly WordFinder Acceptance = All(language => [.. language.Words[ReplyMeaning.Accept].Except(language.Common)]);

    internal static readonly WordFinder Objects = All(language => language.Objects);

    internal static readonly WordFinder VisitObjects = All(language => language.VisitObjects);

    internal static readonly WordFinder DraftObjects = OfDrafts(language => language.Objects);

    /// <summary>Words that ask for a change of a draft, or announce remarks on it.</summary>
    internal static readonly WordFinder Changes = OfDrafts(language => language.Changes);

    /// <summary>Words that say that nothing is to change.</summary>
    internal static readonly WordFinder NoChanges = OfDrafts(language => language.NoChanges);
    internal static readonly WordFinder NoteObjects = All(language => language.NoteObjects);

    internal static readonly WordFinder Negations = All(language => language.Negations);

    internal static readonly WordFinder Conditions = All(language => language.Conditions);

    internal static readonly WordFinder Reservations = All(language => language.Reservations);

    internal static readonly WordFinder Greetings = All(language => language.Greetings);

    internal static readonly WordFinder GreetingsAndThanks = All(language => [.. language.Greetings, .. language.Thanks]);

    /// <summary>What announces a refusal: regrets, or a "but" after thanks.</summary>
    internal static readonly WordFinder Regrets = All(language => [.. language.Regrets, .. language.Reservations]);

    private static WordFinder OfDrafts(Func<DraftVocabulary, string[]> words) => new(DraftVocabularies.All.Values.SelectMany(words));

    private static WordFinder All(Func<ReplyVocabulary, string[]> words) => new(ReplyVocabularies.All.Values.SelectMany(words));
}

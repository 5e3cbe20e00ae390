using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Visits;

namespace Serverless.Domain.Replies;

/// <summary>The words by which replies are understood, so that letters can show their reader what to write.</summary>
public static class ReplyWords
{
    /// <summary>Gives the words for a meaning in a language; the first is the one to recommend. Letter case does not count.</summary>
    public static IReadOnlyList<string> For(Language language, ReplyMeaning meaning) => ReplyVocabularies.WordsOf(language, meaning);

    /// <summary>Gives the words for a decision.</summary>
    public static IReadOnlyList<string> For(Language language, Verdict verdict) => For(language, verdict switch
    {
        Verdict.Approve => ReplyMeaning.Approve,
        Verdict.Decline => ReplyMeaning.Decline,
        Verdict.Ask => ReplyMeaning.Ask,
        _ => ReplyMeaning.Defer,
    });

    /// <summary>Gives the words for a position.</summary>
    public static IReadOnlyList<string> For(Language language, Position position) => For(language, position switch
    {
        Position.NoObjection => ReplyMeaning.NoObjection,
        Position.Objection => ReplyMeaning.Objection,
        _ => ReplyMeaning.Hold,
    });

    /// <summary>Gives the words for an answer to an invitation.</summary>
    public static IReadOnlyList<string> For(Language language, InvitationAnswer answer) => For(language, answer switch
    {
        InvitationAnswer.Accept => ReplyMeaning.Accept,
        InvitationAnswer.Decline => ReplyMeaning.Refuse,
        _ => ReplyMeaning.OtherDays,
    });

    /// <summary>Gives the words for a decision about a draft.</summary>
    public static IReadOnlyList<string> For(Language language, DraftVerdict verdict) => For(language, verdict switch
    {
        DraftVerdict.NextRound => ReplyMeaning.NextRound,
        DraftVerdict.Agree => ReplyMeaning.AgreeAsItStands,
        DraftVerdict.CarryOver => ReplyMeaning.CarryOver,
        _ => ReplyMeaning.NotNeeded,
    });

    /// <summary>The word in brackets with which a return for the editors alone begins.</summary>
    public static string PrivateMark(Language language) => $"[{DraftVocabularies.All[language].Private}]";

    /// <summary>Gives what a reply can mean when it is waited for.</summary>
    public static IReadOnlyList<ReplyMeaning> Meanings(ExpectedReply expected) => expected switch
    {
        ExpectedReply.Decision => [ReplyMeaning.Approve, ReplyMeaning.Decline, ReplyMeaning.Ask, ReplyMeaning.Defer],
        ExpectedReply.Position => [ReplyMeaning.NoObjection, ReplyMeaning.Objection, ReplyMeaning.Hold],
        ExpectedReply.Registration => [ReplyMeaning.Confirm],
        ExpectedReply.Invitation => [ReplyMeaning.Accept, ReplyMeaning.Refuse, ReplyMeaning.OtherDays],
        ExpectedReply.Plan => [ReplyMeaning.Confirm, ReplyMeaning.PlanAgain],
        ExpectedReply.DraftReturn => [ReplyMeaning.Agree],
        ExpectedReply.DraftDecision => [ReplyMeaning.NextRound, ReplyMeaning.AgreeAsItStands, ReplyMeaning.CarryOver, ReplyMeaning.NotNeeded],
        ExpectedReply.DailyReport or ExpectedReply.DraftEdit => [],
        ExpectedReply.NoteEdit => [ReplyMeaning.NoteReady],
        ExpectedReply.NoteClearance => [ReplyMeaning.NoteClear, ReplyMeaning.NoteBack],
        ExpectedReply.None => [ReplyMeaning.Withdraw, ReplyMeaning.Postpone, ReplyMeaning.CallOff],
        _ => [ReplyMeaning.Withdraw],
    };
}

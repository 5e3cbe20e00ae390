using System.Globalization;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;

namespace Serverless.Pages.Letters;

/// <summary>Says what can be written in a reply, and which page does the same.</summary>
internal static class ReplyHelp
{
    private const int DaysOfExample = 7;

    /// <summary>For whoever is asked for a decision.</summary>
    internal static void Decision(LetterDraft draft)
    {
        var day = draft.Day(draft.Visit?.Pending?.Due ?? draft.Source.Notice.At).AddDays(DaysOfExample);
        var example = string.Create(CultureInfo.InvariantCulture, $"{Word(draft, ReplyMeaning.Defer)} {day:yyyy-MM-dd}");
        Words(
            draft,
            Line(draft, ReplyMeaning.Approve),
            Line(draft, ReplyMeaning.Decline),
            Line(draft, ReplyMeaning.Ask),
            Line(draft, ReplyMeaning.Defer, ("example", draft.Wording.Compose("value.quoted", ("words", example)))));
    }

    /// <summary>For a member who is asked for a position.</summary>
    internal static void Position(LetterDraft draft) =>
        Words(draft, Line(draft, ReplyMeaning.NoObjection), Line(draft, ReplyMeaning.Objection), Line(draft, ReplyMeaning.Hold));

    /// <summary>For an officer who confirms a registration.</summary>
    internal static void Registration(LetterDraft draft) => Words(draft, Line(draft, ReplyMeaning.Confirm));

    /// <summary>For a mission that is asked a question.</summary>
    internal static void Clarification(LetterDraft draft)
    {
        draft.Heading("heading.reply");
        draft.Say("reply.clarify");
        draft.Say("reply.withdraw.how", ("word", draft.Wording.Compose("value.quoted", ("words", Word(draft, ReplyMeaning.Withdraw)))));
    }

    /// <summary>For whoever is waited for in a step; nothing where a reply cannot do it.</summary>
    internal static void Step(LetterDraft draft, string step)
    {
        switch (step)
        {
            case Steps.ChairDecision or Steps.DelegateDecision:
                Decision(draft);
                break;
            case Steps.NoObjection:
                Position(draft);
                break;
            case Steps.Clarification or Steps.Lapse:
                Clarification(draft);
                break;
            case Steps.Registration:
                Registration(draft);
                break;
            default:
                break;
        }
    }

    /// <summary>The label of the link by which a step is done.</summary>
    internal static string Link(string? step) => step switch
    {
        Steps.ChairDecision or Steps.DelegateDecision => "link.decide",
        Steps.NoObjection => "link.position",
        Steps.Clarification or Steps.Lapse => "link.clarify",
        Steps.Registration => "link.register",
        _ => "link.open",
    };

    private static void Words(LetterDraft draft, params ReplyLine[] lines)
    {
        draft.Heading("heading.reply");
        draft.Add(new ReplyBlock(draft.Wording.Compose("reply.intro"), lines));
    }

    private static ReplyLine Line(LetterDraft draft, ReplyMeaning meaning, params ReadOnlySpan<(string Name, object? Value)> values) =>
        new(Word(draft, meaning), draft.Wording.Compose($"reply.{meaning}.means", values));

    private static string Word(LetterDraft draft, ReplyMeaning meaning) => ReplyWords.For(draft.Wording.Language, meaning)[0];
}

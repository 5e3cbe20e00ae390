using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Web;

/// <summary>What a reader can do about a draft now, by the rules that every command keeps to.</summary>
internal static class DraftRights
{
    private static readonly DocumentEntry Something = new("-", 1, DocumentRole.NapDraft, "-", "-", 0, "-");

    private static readonly Reviewer Somebody = new("r0", "-", "-", "-", "somebody@institution.example");

    /// <summary>Whether the reader can name reviewers.</summary>
    internal static bool CanNameReviewers(RequestView view) => view.Visit.Drafting is { Outcome: null } && Can(view, new NameReviewers([Somebody]));

    /// <summary>Whether the reader can send the draft back.</summary>
    internal static bool CanReturn(RequestView view) => view.Visit.Drafting?.Round is not null && Can(view, new ReturnDraft([], "-"));

    /// <summary>Whether the reader can agree to the version that goes round.</summary>
    internal static bool CanAgree(RequestView view) =>
        view.Visit is { Pending.Step: Steps.DraftReview, Drafting.Round: { } round } && round.Asked.Contains(view.Reader.Party) && Can(view, new SignOff(round.Version));

    /// <summary>Whether the reader can settle entries and ask about them.</summary>
    internal static bool CanSettle(RequestView view) => Can(view, new SettleEntries([new EntrySettlement("-", LedgerOutcome.Accepted)]));

    /// <summary>For whom the reader can send a return in: a mission for its institutions, an editor for everybody to whom the draft went.</summary>
    internal static IReadOnlyList<Party> Others(RequestView view) =>
    [
        .. (view.Visit.Drafting?.Round?.Asked ?? []).Where(party => party != view.Reader.Party && Can(view, new ReturnDraft([], "-", party))),
    ];

    /// <summary>Whether the next version is waited for or can come: not while one goes round.</summary>
    internal static bool CanIssue(RequestView view) =>
        view.Visit is { Drafting: { Outcome: null } drafting } and not { Pending.Step: Steps.DraftReview } && Can(view, new IssueDraft(Something, drafting.Newest));

    /// <summary>What the Coordinator can decide: another round follows by itself while one runs or its results are worked on.</summary>
    internal static IEnumerable<DraftVerdict> Verdicts(RequestView view) =>
        Enum.GetValues<DraftVerdict>().Where(verdict => verdict != DraftVerdict.NextRound || view.Visit.Pending?.Step == Steps.DraftDecision);

    private static bool Can(RequestView view, Command command) => CommandRules.Check(view.Visit, view.Reader.Party, command) is null;
}

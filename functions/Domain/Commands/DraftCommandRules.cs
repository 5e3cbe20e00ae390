using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Domain.Commands;

/// <summary>What commands about the draft must keep to beyond stage and role.</summary>
internal static class DraftCommandRules
{
    private const int MostReviewers = 100;

    internal static Refusal? Check(VisitRequest request, Party by, Command command) => command switch
    {
        NameReviewers { Reviewers: var reviewers } => CheckTeam(request, by) ?? CheckReviewers(reviewers),
        IssueDraft issue => CheckTeam(request, by) ?? CheckIssue(request, issue),
        ReturnDraft { Documents: [], Text: var text } when string.IsNullOrWhiteSpace(text) => new Refusal(
            RefusalReason.Invalid, "There is neither a document nor a word in it. Attach the draft with your changes, or write what is to change."),
        ReturnDraft returned => CheckReviewing(request, by, nameof(ReturnDraft), returned.For),
        SignOff sign => CheckReviewing(request, by, nameof(SignOff), sign.For) ?? CheckVersion(request, sign.Version),
        SettleEntries { Settlements: [] } => new Refusal(RefusalReason.Invalid, "Nothing is settled by it. Name at least one entry."),
        SettleEntries { Settlements: var settlements } when settlements.FirstOrDefault(NeedsReason) is { } bare => new Refusal(
            RefusalReason.Invalid, $"Say why {bare.Entry} is rejected; whoever asked for it is told."),
        SettleEntries or AskSubmitter => CheckTeam(request, by),
        AnswerEditor => CheckReviewing(request, by, nameof(AnswerEditor), other: null),
        DecideDraft when request.Drafting?.Outcome is { } outcome => new Refusal(
            RefusalReason.AlreadyDone, $"The work on the draft of {request.Reference} has ended: {outcome.End}, by the {outcome.By.Kind} on {outcome.At:O}."),
        _ => null,
    };

    private static bool NeedsReason(EntrySettlement settlement) =>
        settlement.Outcome == LedgerOutcome.Rejected && string.IsNullOrWhiteSpace(settlement.Reason);

    private static Refusal? CheckReviewers(IReadOnlyList<Reviewer> reviewers)
    {
        if (reviewers.Count > MostReviewers)
        {
            return new Refusal(RefusalReason.Invalid, $"There are {reviewers.Count} reviewers; at most {MostReviewers} are taken.");
        }

        if (reviewers.FirstOrDefault(reviewer => MailAddress.Normalise(reviewer.Address) is null) is { } unreachable)
        {
            return new Refusal(
                RefusalReason.Invalid, $"'{unreachable.Address}' of {unreachable.Institution} {unreachable.Name} is no mail address. Correct it.");
        }

        return reviewers.GroupBy(reviewer => reviewer.Address, StringComparer.OrdinalIgnoreCase).FirstOrDefault(twins => twins.Count() > 1) is { } twin
            ? new Refusal(RefusalReason.Invalid, $"{twin.Key} is named twice. Name each reviewer once.")
            : null;
    }

    private static Refusal? CheckIssue(VisitRequest request, IssueDraft issue) => issue.Replaces is { } replaces && replaces != request.Drafting?.Newest
        ? new Refusal(
            RefusalReason.AlreadyDone,
            $"Version {request.Drafting?.Newest ?? 0} of the draft of {request.Reference} is the newest by now, not version {replaces}. Look at it and send yours again.")
        : null;

    private static Refusal? CheckVersion(VisitRequest request, int? version) => version is { } looked && request.Drafting?.Round is { } round && looked != round.Version
        ? new Refusal(
            RefusalReason.AlreadyDone, $"Version {round.Version} of the draft of {request.Reference} goes round by now, not version {looked}. Look at it before you agree.")
        : null;

    // Whoever the draft went to may answer it; the Coordinator, an officer and the lead expert may send in what others gave them.
    private static Refusal? CheckReviewing(VisitRequest request, Party by, string command, Party? other)
    {
        var isAsked = request.Drafting?.Rounds.Any(round => round.Asked.Contains(by)) == true;
        var maySendIn = by.Kind is PartyKind.Coordinator or PartyKind.Officer || request.Plan?.HasExpert(by.Id) == true;
        if (other is null || other == by)
        {
            return isAsked || maySendIn || by.Kind == PartyKind.Mission
                ? null
                : new Refusal(RefusalReason.NotAllowed, $"{command} is not for the {by.Kind} {by.Id}: the draft of {request.Reference} did not go to them.");
        }

        // A mission speaks for its State's institutions.
        return maySendIn || (by.Kind == PartyKind.Mission && other.Kind == PartyKind.Reviewer)
            ? request.Drafting?.Rounds.Any(round => round.Asked.Contains(other)) == true
                ? null
                : new Refusal(RefusalReason.Invalid, $"The draft of {request.Reference} did not go to the {other.Kind} {other.Id}. Name one of those to whom it went.")
            : new Refusal(RefusalReason.NotAllowed, $"{command} for others is not for a {by.Kind}. The Coordinator, an officer and the team may send in what others gave them.");
    }

    private static Refusal? CheckTeam(VisitRequest request, Party by) =>
        by.Kind == PartyKind.Expert && request.Plan?.HasExpert(by.Id) != true
            ? new Refusal(RefusalReason.NotAllowed, $"{by.Id} does not belong to the team of {request.Reference}.")
            : null;
}

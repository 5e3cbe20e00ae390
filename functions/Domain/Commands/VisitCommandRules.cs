using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;

namespace Serverless.Domain.Commands;

/// <summary>What commands about team, dates and the visit itself must keep to beyond stage and role.</summary>
internal static class VisitCommandRules
{
    internal static Refusal? Check(VisitRequest request, Party by, Command command) => command switch
    {
        ConfirmPlan confirm => CheckConfirm(request, confirm),

        // Where there is no plan, it is looked for again and again; whoever acts on an older answer acts on the same.
        PlanAgain { Round: { } round } when round < request.Rounds && request.Conflict is null => new Refusal(
            RefusalReason.AlreadyDone, $"There is a newer plan for {request.Reference} by now. Look at it before you ask for another."),
        PlanAgain { Wishes: { } wishes } => CheckWishes(wishes),
        AnswerInvitation answer => CheckAnswer(by, answer),
        SubmitParticipants { Participants: [] } => new Refusal(
            RefusalReason.Invalid, "The list of participants is empty. Write one person to a line: institution; name; title."),
        SubmitParticipants or SubmitProgramme or CompleteItem or ReportDay => CheckTeam(request, by),
        _ => null,
    };

    private static Refusal? CheckConfirm(VisitRequest request, ConfirmPlan confirm)
    {
        if (request.Proposal is not { } proposal)
        {
            return new Refusal(
                RefusalReason.AlreadyDone,
                request.Plan is { } plan && plan.Round >= confirm.Round
                    ? $"The plan of {request.Reference} for {plan.First:yyyy-MM-dd} to {plan.Last:yyyy-MM-dd} is confirmed already."
                    : $"No plan of {request.Reference} waits to be confirmed now. Look at the request again in a while.");
        }

        if (proposal.Round != confirm.Round)
        {
            return new Refusal(
                RefusalReason.AlreadyDone,
                $"There is another proposal for {request.Reference} by now: number {proposal.Round}, {proposal.First:yyyy-MM-dd} to {proposal.Last:yyyy-MM-dd}. Look at it and confirm that one.");
        }

        if (confirm.Experts is [])
        {
            return new Refusal(RefusalReason.Invalid, "A team needs at least one expert. Name one, or leave the proposed team.");
        }

        var team = confirm.Experts ?? [.. proposal.Team.Select(assignment => assignment.Expert)];
        if (team.Distinct(StringComparer.Ordinal).Count() != team.Count)
        {
            return new Refusal(RefusalReason.Invalid, "An expert is named twice. Name each once.");
        }

        return confirm.Lead is { } lead && !team.Contains(lead)
            ? new Refusal(RefusalReason.Invalid, $"{lead} is to lead and does not belong to the team: {string.Join(", ", team)}.")
            : null;
    }

    private static Refusal? CheckWishes(PlanWishes wishes)
    {
        if (wishes.NotAfter < wishes.NotBefore)
        {
            return new Refusal(
                RefusalReason.Invalid, $"The visit cannot end by {wishes.NotAfter:yyyy-MM-dd} and begin on {wishes.NotBefore:yyyy-MM-dd} or later. Correct one of the days.");
        }

        return wishes.Without.FirstOrDefault(party => party.Kind is not (PartyKind.Expert or PartyKind.Partner or PartyKind.Supporter)) is { } other
            ? new Refusal(RefusalReason.Invalid, $"A visit cannot do without {other.Kind} {other.Id}. Name experts, partners or supporters.")
            : null;
    }

    private static Refusal? CheckAnswer(Party by, AnswerInvitation answer)
    {
        var isForOthers = by.Kind is PartyKind.Coordinator or PartyKind.Officer;
        if (answer.For is null && isForOthers)
        {
            return new Refusal(RefusalReason.Invalid, $"Say for whom the {by.Kind} answers.");
        }

        if (answer.For is { } other && other != by && !isForOthers)
        {
            return new Refusal(RefusalReason.NotAllowed, $"A {by.Kind} answers for nobody else.");
        }

        return answer switch
        {
            { Answer: InvitationAnswer.OtherDays, OtherFirst: null } =>
                new Refusal(RefusalReason.Invalid, "Say from which day on it would suit, such as 2017-11-27."),
            { Answer: not InvitationAnswer.OtherDays, OtherFirst: not null } =>
                new Refusal(RefusalReason.Invalid, "Only an answer that proposes other days has a day. Leave it out, or propose other days."),
            _ => null,
        };
    }

    private static Refusal? CheckTeam(VisitRequest request, Party by) =>
        by.Kind == PartyKind.Expert && request.Plan?.HasExpert(by.Id) != true
            ? new Refusal(RefusalReason.NotAllowed, $"{by.Id} does not belong to the team of {request.Reference}.")
            : null;
}

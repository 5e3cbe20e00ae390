using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Domain.Commands;

/// <summary>What commands about the Information Note must keep to beyond stage and role.</summary>
internal static class NoteCommandRules
{
    internal static Refusal? Check(VisitRequest request, Party by, Command command) => command switch
    {
        SubmitNote when by.Kind == PartyKind.Expert && request.Plan?.HasExpert(by.Id) != true => new Refusal(
            RefusalReason.NotAllowed, $"{by.Id} does not belong to the team of {request.Reference}."),
        SubmitNote when request.Pending?.Step is Steps.NoteClearance or Steps.NoteApproval => new Refusal(
            RefusalReason.AlreadyDone, $"The Information Note of {request.Reference} waits to be cleared. It can be changed once it is sent back."),
        ClearNote when request.Pending?.Step is not (Steps.NoteClearance or Steps.NoteApproval) => new Refusal(
            RefusalReason.AlreadyDone, $"No Information Note of {request.Reference} waits to be cleared now."),
        ClearNote when request.Pending is { } pending && !pending.On.Contains(by) => new Refusal(
            RefusalReason.NotAllowed, $"The Information Note of {request.Reference} is not for {by.Id} to clear now. It waits for: {string.Join(", ", pending.On.Select(party => party.Id))}."),
        ClearNote { Version: { } version } when version != request.Reporting?.Newest => new Refusal(
            RefusalReason.AlreadyDone, $"Version {request.Reporting?.Newest} of the Information Note of {request.Reference} is the newest by now, not version {version}. Look at it first."),
        _ => null,
    };
}

using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Domain.Commands;

/// <summary>Which documents can be added to a request, and which versions may follow which.</summary>
internal static class DocumentCommandRules
{
    internal static Refusal? Check(VisitRequest request, Party by, Command command) =>
        command is AddDocument add ? CheckTeam(request, by) ?? CheckRole(add.Document) ?? CheckVersion(request, add) : null;

    private static Refusal? CheckTeam(VisitRequest request, Party by) =>
        by.Kind == PartyKind.Expert && request.Plan?.HasExpert(by.Id) != true
            ? new Refusal(RefusalReason.NotAllowed, $"{by.Id} does not belong to the team of {request.Reference}.")
            : null;

    private static Refusal? CheckRole(DocumentEntry document) => document.Role.CanBeAdded()
        ? null
        : new Refusal(
            RefusalReason.NotAllowed,
            $"The document '{document.Id}' ({document.Role}) comes about in the course of the case and is not replaced by hand. Add yours as a document of its own.");

    // Whoever saw an older version when they wrote theirs has to look at the newest first.
    private static Refusal? CheckVersion(VisitRequest request, AddDocument add)
    {
        var (document, newest) = (add.Document, request.NewestOf(add.Document.Id));
        if (newest is null)
        {
            return add.Replaces is null
                ? null
                : new Refusal(RefusalReason.NotFound, $"There is no document '{document.Id}' of {request.Reference}.");
        }

        return add.Replaces == newest.Version && document.Version > newest.Version
            ? null
            : new Refusal(
                RefusalReason.AlreadyDone,
                $"The document '{document.Id}' of {request.Reference} is in version {newest.Version} by now ({newest.Name}, SHA-256 {newest.Hash}). Look at it, and send yours as the version after it.");
    }
}

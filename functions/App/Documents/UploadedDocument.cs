using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Serverless.App.Commands;
using Serverless.App.Http;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.App.Documents;

/// <summary>
/// Reads a document out of a call: its bytes are the body, its name is in <c>Content-Disposition</c> or in <c>name</c>, who sends it in
/// <c>by</c>, as <c>Officer/officer-01</c>.
/// </summary>
internal static class UploadedDocument
{
    private const string Form = "by=Officer/officer-01";

    /// <summary>Reads it. No more of the body is held than the policy's largest message may have.</summary>
    /// <returns>The document, or the problem to answer with.</returns>
    internal static async Task<(DocumentUpload? Upload, IActionResult? Problem)> ReadAsync(HttpRequest request, Policy policy, CancellationToken cancellationToken)
    {
        var (key, fault) = CommandAnswers.KeyOf(request);
        if (key is null)
        {
            return (null, fault);
        }

        if (PartyOf(request.Query["by"]) is not { } by)
        {
            return (null, Problems.BadRequest($"Say who sends the document, such as {Form}. The kinds are: {string.Join(", ", Kinds)}."));
        }

        if (DocumentNames.Clean(NameOf(request)) is not { } name)
        {
            return (null, Problems.BadRequest("The document has no name. Give one by the header Content-Disposition (attachment; filename=\"programme.docx\") or by name=programme.docx."));
        }

        var role = DocumentRole.Attachment;
        if (request.Query["role"].ToString() is { Length: > 0 } asked && (!Enum.TryParse(asked, out role) || !Enum.IsDefined(role) || !role.CanBeAdded()))
        {
            return (null, Problems.BadRequest($"'{asked}' is no role that a document can be added in. There are: {string.Join(", ", Enum.GetValues<DocumentRole>().Where(known => known.CanBeAdded()))}."));
        }

        var tag = request.Query["language"].ToString();
        var language = LanguageTags.TryParse(tag);
        if (tag.Length > 0 && language is null)
        {
            return (null, Problems.BadRequest($"'{tag}' is no language of the Committee. There are: {string.Join(", ", LanguageTags.All.Select(known => known.ToTag()))}."));
        }

        var most = policy.Limits.MessageBytes;
        if (request.ContentLength > most || await Bodies.ReadAsync(request.Body, most, cancellationToken) is not { } content)
        {
            return (null, Problems.Answer(
                StatusCodes.Status413PayloadTooLarge, nameof(RefusalReason.Invalid), $"The document is larger than {most} bytes. Make its pictures smaller, or send it in parts."));
        }

        return (new DocumentUpload(key, by, Channel.Api, name, request.ContentType, content) { Role = role, Language = language }, null);
    }

    private static IEnumerable<PartyKind> Kinds => [PartyKind.Officer, PartyKind.Coordinator, PartyKind.Expert, PartyKind.Mission];

    private static Party? PartyOf(string? text) =>
        text?.Split('/') is [var kind, { Length: > 0 } id] && Kinds.Any(known => known.ToString() == kind) ? new Party(Enum.Parse<PartyKind>(kind), id) : null;

    private static string? NameOf(HttpRequest request) =>
        request.Query["name"].ToString() is { Length: > 0 } name ? name
        : ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var said)
            ? (said.FileNameStar.HasValue ? said.FileNameStar : HeaderUtilities.RemoveQuotes(said.FileName)).ToString()
            : null;
}

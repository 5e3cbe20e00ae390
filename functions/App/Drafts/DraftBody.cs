using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Serverless.App.Http;
using Serverless.App.Pages;
using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.App.Drafts;

/// <summary>A Word document in the body of a call: alone, or as the file of a form that may have words beside it.</summary>
/// <param name="Entry">The document, checked and not yet kept.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Text">The words; empty for none.</param>
internal sealed record DraftBody(DocumentEntry Entry, byte[] Content, string Text)
{
    private const string Octets = "application/octet-stream";

    /// <summary>Reads and checks the body.</summary>
    /// <returns>The document, or the problem that the caller gets.</returns>
    internal static async Task<(DraftBody? Body, ContentResult? Problem)> ReadAsync(
        HttpRequest request, Party by, UploadFiling filing, CancellationToken cancellationToken)
    {
        if (UploadReader.IsUpload(request))
        {
            return await UploadReader.ReadAsync(request, UploadFiling.MostBytes, cancellationToken) is not { } upload ? (null, TooLarge())
                : upload.File is { } file ? Check(filing, by, file, upload.Form.Text("text"), cancellationToken)
                : (null, Problems.BadRequest("The form has no file. Put the Word document into the field 'file'; words alone are the command ReturnDraft."));
        }

        var type = request.ContentType?.Split(';')[0].Trim();
        if (type is null || (!type.Equals(MediaTypes.Docx, StringComparison.OrdinalIgnoreCase) && !type.Equals(Octets, StringComparison.OrdinalIgnoreCase)))
        {
            return (null, Problems.Answer(
                StatusCodes.Status415UnsupportedMediaType, nameof(RefusalReason.Invalid), $"Send the Word document as {MediaTypes.Docx}, or as the file of a form (multipart/form-data)."));
        }

        var name = request.Query["name"].ToString() is { Length: > 0 } given ? given : "draft.docx";
        return await Bodies.ReadAsync(request.Body, UploadFiling.MostBytes, cancellationToken) is { } bytes
            ? Check(filing, by, new UploadedFile(name, type, bytes), string.Empty, cancellationToken)
            : (null, TooLarge());
    }

    private static (DraftBody? Body, ContentResult? Problem) Check(
        UploadFiling filing, Party by, UploadedFile file, string text, CancellationToken cancellationToken)
    {
        var filed = filing.Check(by, DocumentOrigin.Api, file.Name, file.ContentType, file.Content, cancellationToken);
        return filed.IsTaken
            ? (new DraftBody(filed.Entry, file.Content, text), null)
            : (null, Problems.Answer(StatusCodes.Status422UnprocessableEntity, filed.Refusal.Problem.ToString(), filed.Refusal.Message));
    }

    private static ContentResult TooLarge() => Problems.Answer(
        StatusCodes.Status413PayloadTooLarge,
        nameof(RefusalReason.Invalid),
        $"The document is larger than {UploadFiling.MostBytes} bytes, or the form is broken. Make its pictures smaller and send it again.");
}

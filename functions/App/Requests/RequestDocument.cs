using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.App.Requests;

/// <summary>A document of a request as the API lists it.</summary>
/// <param name="Id">The document within the request.</param>
/// <param name="Version">From 1; a version is never changed.</param>
/// <param name="Role">What it is to the case.</param>
/// <param name="Name">The file name as it came.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Hash">SHA-256 of the content in lower-case hexadecimal.</param>
/// <param name="Warning">What a reader should know; null when nothing.</param>
/// <param name="Content">Where its content is.</param>
public sealed record RequestDocument(
    string Id, int Version, DocumentRole Role, string Name, string ContentType, long Bytes, string Hash, string? Warning, string Content)
{
    /// <summary>Who wrote it or sent it in; null where that was not noted.</summary>
    public Party? By { get; init; }

    /// <summary>How it came; null where that was not noted.</summary>
    public DocumentOrigin? Origin { get; init; }

    /// <summary>In which language it is; null where that is not known.</summary>
    public Language? Language { get; init; }

    /// <summary>What this version counts as; null where nobody said so.</summary>
    public DocumentStatus? Status { get; init; }

    /// <summary>Whether the check on its way in refuses it: it is kept, and not sent on.</summary>
    public bool IsRefused { get; init; }

    internal static RequestDocument Of(Reference reference, DocumentEntry entry) => new(
        entry.Id,
        entry.Version,
        entry.Role,
        entry.Name,
        entry.ContentType,
        entry.Bytes,
        entry.Hash,
        entry.Warning,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/api/requests/{reference}/documents/{Uri.EscapeDataString(entry.Id)}/{entry.Version}"))
    {
        By = entry.By,
        Origin = entry.Origin,
        Language = entry.Language,
        Status = entry.Status,
        IsRefused = entry.IsRefused,
    };
}

using System.Security.Cryptography;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Documents;

/// <summary>A document of a request, as its status lists it. The content lies in the blob that <see cref="Hash"/> names.</summary>
/// <param name="Id">The document within the request, such as <c>note</c>, <c>letter</c>, or <c>3f2a…</c>.</param>
/// <param name="Version">From 1; a version is never changed.</param>
/// <param name="Role">What it is to the case.</param>
/// <param name="Name">The file name as it came, without any path.</param>
/// <param name="ContentType">The media type by content, not by name.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Hash">SHA-256 of the content in lower-case hexadecimal.</param>
/// <param name="Warning">What a reader should know, such as why its text could not be read; null when nothing.</param>
public sealed record DocumentEntry(
    string Id, int Version, DocumentRole Role, string Name, string ContentType, long Bytes, string Hash, string? Warning = null)
{
    /// <summary>Who wrote it or sent it in; null for what was kept before that was noted.</summary>
    public Party? By { get; init; }

    /// <summary>How it came; null for what was kept before that was noted.</summary>
    public DocumentOrigin? Origin { get; init; }

    /// <summary>In which language it is; null where that is not known.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether the check on its way in refuses it: it is kept as it came, and not sent on. <see cref="Warning"/> says why.</summary>
    public bool IsRefused { get; init; }

    /// <summary>What this version counts as; null where nobody said so.</summary>
    public DocumentStatus? Status { get; init; }

    /// <summary>The entry of a content that is there: its size and hash follow from it.</summary>
    /// <param name="id">The document within the request.</param>
    /// <param name="version">From 1.</param>
    /// <param name="role">What it is to the case.</param>
    /// <param name="name">The file name.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="content">The content.</param>
    /// <param name="warning">What a reader should know; null when nothing.</param>
    public static DocumentEntry Of(
        string id, int version, DocumentRole role, string name, string contentType, ReadOnlySpan<byte> content, string? warning = null) =>
        new(id, version, role, name, contentType, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), warning);
}

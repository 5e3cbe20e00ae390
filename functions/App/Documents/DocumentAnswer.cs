using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Serverless.Domain.Documents;

namespace Serverless.App.Documents;

/// <summary>Gives out a document's content: as a download, in ranges where asked, with headers that keep it from acting in a browser.</summary>
internal static class DocumentAnswer
{
    internal static FileStreamResult Of(HttpResponse response, DocumentEntry entry, Stream content)
    {
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.CacheControl = "private, no-cache";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return new FileStreamResult(content, MediaTypeHeaderValue.TryParse(entry.ContentType, out var type) ? type.ToString() : MediaTypeNames.Application.Octet)
        {
            // Sent as an attachment under this name, which the framework encodes (RFC 6266).
            FileDownloadName = entry.Name,
            EnableRangeProcessing = true,
            EntityTag = new EntityTagHeaderValue($"\"{entry.Hash}\""),
        };
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Serverless.App.Drafts;

/// <summary>Reads which version a caller has seen, from <c>If-Match</c> (RFC 9110, 13.1.1): its number, or the ETag of the draft's state.</summary>
internal static class DraftMatch
{
    /// <summary>Reads it.</summary>
    /// <param name="request">The call.</param>
    /// <param name="newest">The newest version, which <c>*</c> means.</param>
    /// <returns>The version; 0 for a tag that is none of ours, which no version has; null when the header is missing.</returns>
    internal static int? Read(HttpRequest request, int newest)
    {
        var tags = new RequestHeaders(request.Headers).IfMatch;
        if (tags is not [_, ..])
        {
            return null;
        }

        // Weak tags never match here, and a revision after the version does not matter: only versions replace each other.
        var seen = tags.Where(tag => !tag.IsWeak).Select(tag => tag.Equals(EntityTagHeaderValue.Any) ? newest : VersionOf(tag.Tag.ToString())).ToList();
        return seen.Contains(newest) ? newest : seen.DefaultIfEmpty(0).Max();
    }

    private static int VersionOf(string tag) =>
        int.TryParse(tag.Trim('"').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}

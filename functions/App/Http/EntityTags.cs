using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Serverless.App.Http;

/// <summary>Answers whether a caller has the current state already (RFC 9110, 13.1.2).</summary>
internal static class EntityTags
{
    internal static bool Has(HttpRequest request, string tag)
    {
        var current = EntityTagHeaderValue.Parse(tag);
        return new RequestHeaders(request.Headers).IfNoneMatch.Any(known =>
            known.Equals(EntityTagHeaderValue.Any) || known.Compare(current, useStrongComparison: false));
    }
}

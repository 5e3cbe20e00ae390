using Microsoft.AspNetCore.Http;
using Serverless.Workflow.Mail;

namespace Serverless.App.Pages;

/// <summary>What every page tells the browser: no scripts, no frames, nothing from elsewhere, nothing kept, no address given away.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Lets a page that is for everybody be kept for a while and found by search.</summary>
    internal static void Open(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=600";
        response.Headers.Vary = "Accept-Language";
        response.Headers.Remove("X-Robots-Tag");
    }

    internal static void Set(HttpResponse response, MailIdentity identity)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";

        // Not "no-referrer": browsers would then send a form's Origin as null, and it could not be compared.
        headers["Referrer-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (identity.Web?.Scheme == Uri.UriSchemeHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }
}

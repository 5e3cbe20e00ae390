using Microsoft.AspNetCore.Http;
using Serverless.Workflow.Mail;

namespace Serverless.App.Pages;

/// <summary>Whether a form was sent by one of our own pages. A browser says so by itself; a page from elsewhere cannot change it.</summary>
internal static class PageOrigin
{
    private const string FetchSite = "Sec-Fetch-Site";

    internal static bool IsOwn(HttpRequest request, MailIdentity identity)
    {
        var site = request.Headers[FetchSite].ToString();
        if (site.Length > 0 && site is not "same-origin")
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            ? Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && (IsSame(from, identity.Web) || string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase))
            : site.Length > 0;
    }

    private static bool IsSame(Uri from, Uri? own) =>
        own is not null && Uri.Compare(from, own, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}

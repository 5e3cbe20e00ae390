using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.Pages.Web;

namespace Serverless.App.Pages;

/// <summary><c>GET /assets/{name}</c>: the style sheet and the icon. The hash in the name makes each good for ever.</summary>
public sealed class GetAssetFunction(PageAssets assets)
{
    /// <summary>Answers 200 with the file, 404 for any other name.</summary>
    [Function("GetAsset")]
    public IActionResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "assets/{name}")] HttpRequest request, string name)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (assets.Find(name) is not { } asset)
        {
            return new NotFoundResult();
        }

        var headers = request.HttpContext.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return new FileContentResult(asset.Content.ToArray(), asset.ContentType);
    }
}

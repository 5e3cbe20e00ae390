using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.App.OpenApi;

/// <summary><c>GET /api/openapi.json</c>: the description of the API for programs.</summary>
public static class GetOpenApiFunction
{
    /// <summary>Answers 200 with the document.</summary>
    [Function("GetOpenApi")]
    public static IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ContentResult
        {
            StatusCode = StatusCodes.Status200OK,
            ContentType = "application/json; charset=utf-8",
            Content = OpenApiDocument.Write().ToJsonString(),
        };
    }
}

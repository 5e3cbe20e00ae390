namespace Serverless.App.OpenApi;

/// <summary>One answer that a call can give.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Says">When it is given.</param>
/// <param name="Body">The JSON body's type; null for none, or one of another kind.</param>
/// <param name="ContentType">The body's media type.</param>
internal sealed record ApiAnswer(int Status, string Says, Type? Body = null, string ContentType = "application/json");

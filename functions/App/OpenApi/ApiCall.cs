namespace Serverless.App.OpenApi;

/// <summary>One call of the API, as the OpenAPI document describes it.</summary>
/// <param name="Function">The function's name, which is the operation's id.</param>
/// <param name="Method">The HTTP method, lower case.</param>
/// <param name="Path">The path with its parameters in braces.</param>
/// <param name="Says">What it does, in one sentence.</param>
internal sealed record ApiCall(string Function, string Method, string Path, string Says)
{
    /// <summary>Its parameters; those of the path are all there.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The JSON body's type; null for none, or one of another kind.</summary>
    public Type? Body { get; init; }

    /// <summary>The body's media type; null when there is none.</summary>
    public string? BodyType { get; init; }

    /// <summary>Whether the body may also be a form, with the document as its file and words beside it.</summary>
    public bool TakesForm { get; init; }

    /// <summary>What it answers.</summary>
    public required IReadOnlyList<ApiAnswer> Answers { get; init; }

    /// <summary>Whether it needs the function key.</summary>
    public bool NeedsKey { get; init; } = true;
}

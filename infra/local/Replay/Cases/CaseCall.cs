using System.Text.Json.Nodes;

namespace Serverless.Local.Replay.Cases;

/// <summary>A call of the HTTP API, with the function key.</summary>
internal sealed record CaseCall
{
    /// <summary>Its name within the case; for an actor's call the actor's.</summary>
    public string? Name { get; init; }

    /// <summary>When; for an actor's call not given.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The method.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>The path. <c>{request}</c> stands for the reference of the mail read, <c>{mail:NAME}</c> for the id of a mail that came in.</summary>
    public required string Path { get; init; }

    /// <summary>The body as JSON, with the same placeholders in its texts.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>Further headers. A command's Idempotency-Key is made from the name if not given.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The HTTP status of the answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Words that the answer must hold.</summary>
    public IReadOnlyList<string> Contains { get; init; } = [];
}

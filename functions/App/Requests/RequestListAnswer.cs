namespace Serverless.App.Requests;

/// <summary>A page of requests.</summary>
/// <param name="Requests">The requests.</param>
/// <param name="Next">Where the next page is; null when this is the last.</param>
public sealed record RequestListAnswer(IReadOnlyList<RequestListItem> Requests, string? Next);

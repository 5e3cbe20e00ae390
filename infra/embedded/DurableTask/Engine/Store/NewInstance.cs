namespace Serverless.Embedded.Engine;

/// <summary>An instance about to be created.</summary>
internal sealed record NewInstance(
    string Id, string Name, string Version, string? Input, Dictionary<string, string>? Tags, ParentLink? Parent);

namespace Serverless.App.Links;

/// <summary>A link that has been made. It is told once: only its hash is kept.</summary>
/// <param name="Url">Its address.</param>
public sealed record LinkAnswer(Uri Url);

namespace Serverless.Domain.Preparation;

/// <summary>Who speaks in a session.</summary>
/// <param name="Who">The name and title, as they are to be printed; empty where only the institution is known.</param>
/// <param name="Institution">The institution; empty where the name says enough.</param>
public sealed record Speaker(string Who, string Institution);

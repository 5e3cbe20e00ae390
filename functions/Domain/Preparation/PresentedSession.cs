namespace Serverless.Domain.Preparation;

/// <summary>Something that was presented on a day of a visit.</summary>
/// <param name="Title">What.</param>
/// <param name="By">By whom, as the report says it; empty where it does not.</param>
public sealed record PresentedSession(string Title, string By);

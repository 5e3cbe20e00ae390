namespace Serverless.Domain.Results;

/// <summary>Why something that was asked for is not done. An expected outcome, not an error of the program.</summary>
/// <param name="Reason">What stands in the way; decides the wording in each language and the HTTP status.</param>
/// <param name="Message">The reason in plain English, with what to do instead.</param>
public sealed record Refusal(RefusalReason Reason, string Message)
{
    /// <summary>The document that is not taken in, where one is the reason; null for all else.</summary>
    public RefusedDocument? Document { get; init; }
}

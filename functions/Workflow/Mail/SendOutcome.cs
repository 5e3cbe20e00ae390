namespace Serverless.Workflow.Mail;

/// <summary>What became of an attempt to send.</summary>
/// <param name="Result">Taken, to be tried again, or refused for good.</param>
/// <param name="Detail">What the provider said, in one line, without secrets.</param>
public sealed record SendOutcome(SendResult Result, string Detail);

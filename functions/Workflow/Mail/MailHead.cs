namespace Serverless.Workflow.Mail;

/// <summary>What the head of a message says, for a list of messages.</summary>
/// <param name="From">Who wrote it, with name and address; may be empty.</param>
/// <param name="To">To whom, with names and addresses; may be empty.</param>
/// <param name="Subject">The subject, decoded, in one line; may be empty.</param>
public sealed record MailHead(string From, string To, string Subject);

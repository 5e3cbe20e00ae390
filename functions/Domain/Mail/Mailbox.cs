namespace Serverless.Domain.Mail;

/// <summary>A mailbox as it stands in a message.</summary>
/// <param name="Address">The address, lower case, its domain in ASCII.</param>
/// <param name="Name">The name shown beside it, decoded and without line breaks; may be empty. Never trusted.</param>
public sealed record Mailbox(string Address, string Name);

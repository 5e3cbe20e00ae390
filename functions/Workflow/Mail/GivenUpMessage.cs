namespace Serverless.Workflow.Mail;

/// <summary>A message that could not be taken out of the mailbox, several times over.</summary>
/// <param name="Id">What it is there: the same for every poll.</param>
/// <param name="Received">When the mailbox got it (UTC); null where the server does not say.</param>
/// <param name="Folder">The folder that it is put into.</param>
public sealed record GivenUpMessage(string Id, DateTimeOffset? Received, string Folder);

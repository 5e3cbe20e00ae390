namespace Serverless.Workflow.Mail;

/// <summary>What a poll did.</summary>
/// <param name="Condition">Whether the mailbox could be polled.</param>
/// <param name="Taken">How many messages were taken and put away.</param>
/// <param name="SetAside">How many were given up, or were too large, and lie in the folder for failed ones: an operator must look.</param>
/// <param name="Waiting">How many could not be taken now, or were not reached, and wait for the next poll.</param>
/// <param name="Detail">What stood in the way, in plain English and without secrets; null when nothing did.</param>
public sealed record MailboxReport(MailboxCondition Condition, int Taken = 0, int SetAside = 0, int Waiting = 0, string? Detail = null);

using Serverless.Workflow.Mail;

namespace Serverless.Mail.Incoming.Content;

/// <summary>What a message's body holds: every leaf of it is in the text or among the parts.</summary>
/// <param name="Text">The text as a person reads it.</param>
/// <param name="Parts">The files.</param>
/// <param name="Warnings">What a reader should know.</param>
internal sealed record BodyReading(string Text, IReadOnlyList<MailPart> Parts, IReadOnlyList<string> Warnings);

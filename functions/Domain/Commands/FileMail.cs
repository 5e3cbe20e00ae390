using Serverless.Domain.Documents;

namespace Serverless.Domain.Commands;

/// <summary>A mail of a party is filed with the request. It comes from the mail room alone, which has kept the documents already.</summary>
/// <param name="Subject">The mail's subject.</param>
/// <param name="Documents">The message and what came with it.</param>
/// <param name="IsCopy">Whether it is another copy of the note that the request began with.</param>
public sealed record FileMail(string Subject, IReadOnlyList<DocumentEntry> Documents, bool IsCopy = false) : Command;

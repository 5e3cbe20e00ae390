using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>Copies of the messages that we sent about requests, for the record.</summary>
public interface ISentMail
{
    /// <summary>Keeps a copy. A message that is tried again takes the place of the copy before: what went out last counts.</summary>
    Task KeepAsync(Reference reference, string messageId, ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    /// <summary>Reads a copy.</summary>
    /// <returns>Null when none was kept.</returns>
    Task<ReadOnlyMemory<byte>?> ReadAsync(Reference reference, string messageId, CancellationToken cancellationToken);
}

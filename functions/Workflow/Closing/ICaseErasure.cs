using Serverless.Domain.Requests;

namespace Serverless.Workflow.Closing;

/// <summary>Removes what is kept of a case, beside its request's own row. Every call may be repeated.</summary>
public interface ICaseErasure
{
    /// <summary>
    /// Removes documents, archives, plans, ledger, copies of sent mails, notices, commands, timeline, what is known of its messages,
    /// and all links but those that only follow it; and of the raw mails those that no other request has.
    /// </summary>
    /// <param name="reference">The request.</param>
    /// <param name="mails">The hashes of the raw mails that came about it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task EraseAsync(Reference reference, IReadOnlyList<string> mails, CancellationToken cancellationToken);
}

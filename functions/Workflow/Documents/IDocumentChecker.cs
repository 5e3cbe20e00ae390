namespace Serverless.Workflow.Documents;

/// <summary>Checks a document on its way in, before anything else opens it.</summary>
public interface IDocumentChecker
{
    /// <summary>
    /// Says what the document is and whether it is taken in. Nothing outside it is fetched. Whatever the bytes are, the answer
    /// is a result and never an exception.
    /// </summary>
    /// <param name="name">The file name as it came; used in messages and compared with the content.</param>
    /// <param name="declaredType">The media type that the sender's program gave; null when none.</param>
    /// <param name="content">The document's bytes.</param>
    /// <param name="cancellationToken">Ends the check between two parts.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    DocumentCheck Check(
        string name, string? declaredType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);
}

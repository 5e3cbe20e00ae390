namespace Serverless.Workflow.Documents;

/// <summary>Reads the text out of a document that came with a mail.</summary>
public interface ITextReader
{
    /// <summary>
    /// Reads DOCX, text PDF and plain text. What a document is, its content says; the name is used in messages alone. Nothing
    /// outside the document is fetched. A document that cannot be read is an answer that says why, never an exception.
    /// </summary>
    /// <param name="name">The attachment's file name.</param>
    /// <param name="content">The document's bytes.</param>
    /// <param name="cancellationToken">Ends the reading between two pages or parts.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    TextReading Read(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);
}

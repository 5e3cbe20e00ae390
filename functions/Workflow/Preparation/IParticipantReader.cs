namespace Serverless.Workflow.Preparation;

/// <summary>
/// Reads lists of participants as States send them. Whatever comes, the answer is a reading and never an exception, and every row is
/// either read or named among those that were not.
/// </summary>
public interface IParticipantReader
{
    /// <summary>Reads a list that stands in a mail's own text.</summary>
    /// <param name="text">The text, without quoted mails.</param>
    ParticipantReading ReadText(string text);

    /// <summary>
    /// Reads a list that came as a document: XLSX, DOCX, CSV or plain text. It is checked first. Formulas are never worked out: what the
    /// workbook shows is read.
    /// </summary>
    /// <param name="name">The file name, for messages.</param>
    /// <param name="declaredType">The media type that the sender's program gave; null when none.</param>
    /// <param name="content">The document's bytes.</param>
    /// <param name="cancellationToken">Ends the reading between two parts.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ParticipantReading ReadDocument(
        string name, string? declaredType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);
}

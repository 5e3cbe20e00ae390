using Serverless.Domain.Results;

namespace Serverless.Workflow.Documents;

/// <summary>Shows what became of one version of a document in another.</summary>
public interface IRedlines
{
    /// <summary>
    /// Gives the old version with tracked changes that make the new one of it: accepting all gives the new version's text, rejecting all the
    /// old one's. What either version itself tracks counts as accepted there. Whatever was not changed stays as it was in the old version.
    /// </summary>
    /// <param name="old">The old version, a DOCX that was checked.</param>
    /// <param name="new">The new version, a DOCX that was checked.</param>
    /// <param name="author">Under whose name the changes stand.</param>
    /// <param name="at">Which time they carry (UTC).</param>
    /// <returns>A refusal when a version cannot be read.</returns>
    Result<byte[]> Write(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> @new, string author, DateTimeOffset at);

    /// <summary>Reads the body of any DOCX with tracked changes, to be shown on a page.</summary>
    /// <param name="content">The DOCX, already checked.</param>
    /// <returns>A refusal when the document cannot be read.</returns>
    Result<Redline> Read(ReadOnlyMemory<byte> content);
}

namespace Serverless.Workflow.Notices;

/// <summary>Writes notices in the addressee's language.</summary>
public interface ILetterWriter
{
    /// <summary>Writes a letter. The same letter gives the same words.</summary>
    Task<RenderedLetter> WriteAsync(NoticeLetter letter, CancellationToken cancellationToken);
}

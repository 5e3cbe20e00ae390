namespace Serverless.Local.Replay.Cases;

/// <summary>A file that goes with a mail: one of the case's folder, or one that came with the mail that is answered, worked on.</summary>
internal sealed record CaseAttachment
{
    /// <summary>The file in the case's folder.</summary>
    public string? File { get; init; }

    /// <summary>The name of the file that came with the mail that is answered; <c>*</c> stands for anything.</summary>
    public string? Answered { get; init; }

    /// <summary>The name it has in the mail. A text file whose name ends in <c>.docx</c> here is made into one.</summary>
    public string? As { get; init; }

    /// <summary>Who works on the document, as Word calls them.</summary>
    public string Author { get; init; } = "Reviewer";

    /// <summary>What is done to the document, in this order.</summary>
    public IReadOnlyList<CaseEdit> Edits { get; init; } = [];
}

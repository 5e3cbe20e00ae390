namespace Serverless.Local.Replay.Cases;

/// <summary>A file that goes with a mail.</summary>
/// <param name="File">The file in the case's folder.</param>
/// <param name="As">The name it has in the mail. A text file whose name ends in <c>.docx</c> here is made into one.</param>
internal sealed record CaseAttachment(string File, string? As = null);

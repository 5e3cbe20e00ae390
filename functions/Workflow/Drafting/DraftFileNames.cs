using System.Collections.Frozen;
using Serverless.Domain.Documents;

namespace Serverless.Workflow.Drafting;

/// <summary>
/// Tells which file of a message is meant as a draft: one of a word processor, also of a kind that is refused later, so that its
/// sender hears why.
/// </summary>
public static class DraftFileNames
{
    private static readonly FrozenSet<string> Endings = new[] { ".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".rtf" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Types = new[]
    {
        MediaTypes.Docx,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.ms-word.template.macroenabled.12",
        "application/vnd.oasis.opendocument.text",
        "application/msword",
        "application/rtf",
        "text/rtf",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file is one of a word processor, by its name or its type.</summary>
    /// <param name="name">The file name.</param>
    /// <param name="contentType">The media type; may be empty.</param>
    public static bool IsDraft(string name, string contentType) => Endings.Contains(Path.GetExtension(name)) || Types.Contains(contentType);
}

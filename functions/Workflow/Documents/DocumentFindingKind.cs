using System.Text.Json.Serialization;

namespace Serverless.Workflow.Documents;

/// <summary>What is worth knowing about a document that is taken in all the same.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentFindingKind>))]
public enum DocumentFindingKind
{
    /// <summary>Its name or its declared type says something else than its content.</summary>
    NameDiffers,

    /// <summary>It names a template on the computer where it was written; the template is not fetched.</summary>
    LocalTemplate,

    /// <summary>It holds another document, which was checked in the same way.</summary>
    EmbeddedDocument,

    /// <summary>It allows its editing only in part; whoever edits it may have to end the protection first.</summary>
    EditingRestricted,

    /// <summary>No text could be read from it, as from a scan.</summary>
    NoText,
}

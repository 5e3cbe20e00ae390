using System.Text.Json.Serialization;

namespace Serverless.Workflow.Documents;

/// <summary>How it is known on which version a return is based.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BaseProof>))]
public enum BaseProof
{
    /// <summary>The document carries the version's stamp, and its content agrees.</summary>
    Stamp,

    /// <summary>The document carries no stamp; its content is most like that version.</summary>
    Content,

    /// <summary>The document's stamp names another version or another draft than its content shows; the content was believed.</summary>
    ContentAgainstStamp,
}

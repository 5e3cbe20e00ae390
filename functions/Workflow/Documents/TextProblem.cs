using System.Text.Json.Serialization;

namespace Serverless.Workflow.Documents;

/// <summary>Why the text of a document cannot be read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextProblem>))]
public enum TextProblem
{
    /// <summary>It is of a kind that is not read, such as an image or the older DOC.</summary>
    UnknownKind,

    /// <summary>It is protected with a password.</summary>
    Encrypted,

    /// <summary>It carries macros and is not opened.</summary>
    Macros,

    /// <summary>It is larger, deeper or unpacks to more than the limits allow.</summary>
    TooLarge,

    /// <summary>Its bytes do not make a document of its kind.</summary>
    Corrupt,

    /// <summary>It has pages but no text, as a scan has.</summary>
    NoText,
}

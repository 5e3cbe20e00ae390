using System.Text.Json.Serialization;

namespace Serverless.Workflow.Documents;

/// <summary>Why a document is not taken in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentProblem>))]
public enum DocumentProblem
{
    /// <summary>It holds nothing.</summary>
    Empty,

    /// <summary>It is larger, deeper or has more parts than is accepted.</summary>
    TooLarge,

    /// <summary>It unpacks to far more than it holds.</summary>
    ArchiveBomb,

    /// <summary>It is of a kind that is not accepted, whatever its name says.</summary>
    UnknownKind,

    /// <summary>Its bytes do not make a document of its kind.</summary>
    Damaged,

    /// <summary>It is protected with a password.</summary>
    Encrypted,

    /// <summary>It carries macros or a template of macros.</summary>
    Macros,

    /// <summary>Its XML declares a document type, by which entities are smuggled in.</summary>
    Entities,

    /// <summary>It would fetch something from elsewhere when it is opened.</summary>
    ExternalReference,

    /// <summary>It carries a program, a control or an object that another program has to open.</summary>
    EmbeddedObject,
}

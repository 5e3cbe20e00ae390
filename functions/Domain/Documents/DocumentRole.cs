using System.Text.Json.Serialization;

namespace Serverless.Domain.Documents;

/// <summary>What a document is to its case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentRole>))]
public enum DocumentRole
{
    /// <summary>A message as it came, byte for byte.</summary>
    Message,

    /// <summary>The note itself, where it came as a document.</summary>
    Note,

    /// <summary>The letter that the note forwards.</summary>
    Letter,

    /// <summary>The Committee's letter of reply to the mission.</summary>
    LetterOfReply,

    /// <summary>The programme of the visit.</summary>
    Programme,

    /// <summary>A version of the draft national action plan.</summary>
    NapDraft,

    /// <summary>A version of the draft with all that the reviewers of a round said in it.</summary>
    ConsolidatedDraft,

    /// <summary>What became of one version of the draft in the next.</summary>
    Redline,

    /// <summary>A version of the Information Note.</summary>
    InformationNote,

    /// <summary>The whole case in one file.</summary>
    Archive,

    /// <summary>Anything else that came with a message.</summary>
    Attachment,
}

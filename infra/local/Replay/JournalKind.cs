using System.Text.Json.Serialization;

namespace Serverless.Local.Replay;

/// <summary>What an entry of the journal tells.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JournalKind>))]
internal enum JournalKind
{
    /// <summary>A mail came in.</summary>
    MailIn,

    /// <summary>A mail went out.</summary>
    MailOut,

    /// <summary>An actor has read a mail and will act, or not.</summary>
    Read,

    /// <summary>An actor begins to act.</summary>
    Begun,

    /// <summary>Somebody has sent a form on a page.</summary>
    Page,

    /// <summary>The API was called.</summary>
    Call,

    /// <summary>An operator has changed an entry of the registers.</summary>
    Register,

    /// <summary>A request was seen in a stage for the first time.</summary>
    Stage,

    /// <summary>An expectation was held against what is.</summary>
    Check,

    /// <summary>Something that the case wanted could not be done.</summary>
    Failure,
}

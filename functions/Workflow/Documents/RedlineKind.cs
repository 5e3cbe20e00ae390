using System.Text.Json.Serialization;

namespace Serverless.Workflow.Documents;

/// <summary>What was done to a part of a redline.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RedlineKind>))]
public enum RedlineKind
{
    /// <summary>Put in.</summary>
    Inserted,

    /// <summary>Taken out.</summary>
    Deleted,

    /// <summary>Moved away from here.</summary>
    MovedFrom,

    /// <summary>Moved to here.</summary>
    MovedTo,

    /// <summary>Put in another look or style.</summary>
    Formatted,
}

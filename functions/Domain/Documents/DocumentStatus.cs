using System.Text.Json.Serialization;

namespace Serverless.Domain.Documents;

/// <summary>What a version of a document counts as.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentStatus>))]
public enum DocumentStatus
{
    /// <summary>It is being worked on.</summary>
    Draft,

    /// <summary>It came from outside, as it stands.</summary>
    Received,

    /// <summary>It is final: agreed, sent or cleared.</summary>
    Final,

    /// <summary>It is published.</summary>
    Published,
}

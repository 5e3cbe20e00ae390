using System.Text.Json.Serialization;

namespace Serverless.Domain.Documents;

/// <summary>How a document came to its request.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentOrigin>))]
public enum DocumentOrigin
{
    /// <summary>By mail.</summary>
    Mail,

    /// <summary>Uploaded on a page.</summary>
    Page,

    /// <summary>Through the API.</summary>
    Api,

    /// <summary>The system wrote it.</summary>
    Generated,
}

using System.Text.Json.Serialization;

namespace Serverless.Domain.Commands;

/// <summary>The way by which a command came.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Channel>))]
public enum Channel
{
    /// <summary>A reply by e-mail.</summary>
    Mail,

    /// <summary>A page, through a link or an account.</summary>
    Page,

    /// <summary>The HTTP API.</summary>
    Api,
}

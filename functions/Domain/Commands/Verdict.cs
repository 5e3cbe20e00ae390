using System.Text.Json.Serialization;

namespace Serverless.Domain.Commands;

/// <summary>What the Chair can decide.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>The visit takes place.</summary>
    Approve,

    /// <summary>It does not, for the reason given.</summary>
    Decline,

    /// <summary>The mission is asked a question first.</summary>
    Ask,

    /// <summary>The Chair decides later, by the date given.</summary>
    Defer,
}

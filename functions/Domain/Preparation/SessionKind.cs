using System.Text.Json.Serialization;

namespace Serverless.Domain.Preparation;

/// <summary>What happens in a part of a programme.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SessionKind>))]
public enum SessionKind
{
    /// <summary>Welcome and opening statements.</summary>
    Opening,

    /// <summary>Somebody presents something.</summary>
    Presentation,

    /// <summary>The participants discuss.</summary>
    Discussion,

    /// <summary>The participants work on a text.</summary>
    Drafting,

    /// <summary>Coffee or lunch.</summary>
    Break,

    /// <summary>Conclusions and closing.</summary>
    Closing,
}

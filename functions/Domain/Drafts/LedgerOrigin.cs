using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>How it is known what a reviewer did.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LedgerOrigin>))]
public enum LedgerOrigin
{
    /// <summary>The document says it, with name and time.</summary>
    Tracked,

    /// <summary>Comparison with the version that was sent shows it; the name is that of whoever returned it.</summary>
    Compared,

    /// <summary>It came as words in a mail or on a page.</summary>
    Message,
}

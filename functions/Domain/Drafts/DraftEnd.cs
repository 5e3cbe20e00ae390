using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>How the work on the draft ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DraftEnd>))]
public enum DraftEnd
{
    /// <summary>It is agreed.</summary>
    Agreed,

    /// <summary>The next visit goes on with it and with its open comments.</summary>
    CarriedOver,

    /// <summary>The visit needs no plan.</summary>
    NotNeeded,
}

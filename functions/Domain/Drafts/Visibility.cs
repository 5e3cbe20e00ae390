using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>Who may see an entry of the ledger.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Visibility>))]
public enum Visibility
{
    /// <summary>All who take part in the round.</summary>
    Shared,

    /// <summary>The editors and whoever made it.</summary>
    Private,
}

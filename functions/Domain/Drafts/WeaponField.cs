using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>The kind of weapons, with their means of delivery and related materials, that an entry of a matrix is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WeaponField>))]
public enum WeaponField
{
    /// <summary>All of them.</summary>
    General,

    /// <summary>Nuclear weapons.</summary>
    Nuclear,

    /// <summary>Chemical weapons.</summary>
    Chemical,

    /// <summary>Biological weapons.</summary>
    Biological,
}

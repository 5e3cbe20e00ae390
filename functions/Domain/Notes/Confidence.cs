using System.Text.Json.Serialization;

namespace Serverless.Domain.Notes;

/// <summary>How sure a fact is. Only <see cref="High"/> counts without a person's look.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Confidence>))]
public enum Confidence
{
    /// <summary>A guess that an officer should see, such as the only date in a text.</summary>
    Low,

    /// <summary>Likely: the form is right, but something near it speaks against it or it stands alone.</summary>
    Medium,

    /// <summary>Stated in the form that notes use for it.</summary>
    High,
}

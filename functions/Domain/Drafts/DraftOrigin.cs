using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>Where a version of a draft came from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DraftOrigin>))]
public enum DraftOrigin
{
    /// <summary>The system wrote the skeleton from the State's matrix.</summary>
    Matrix,

    /// <summary>The system carried the draft of an earlier visit over.</summary>
    CarriedOver,

    /// <summary>It was written before or during the visit.</summary>
    Visit,

    /// <summary>The editor made it of what the reviewers of a round said.</summary>
    Editor,
}

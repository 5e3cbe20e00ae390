using System.Text.Json.Serialization;

namespace Serverless.Domain.Planning;

/// <summary>What an expert who is away still does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AwayKind>))]
public enum AwayKind
{
    /// <summary>Nothing.</summary>
    Away,

    /// <summary>Takes no new visit, but goes on those that the expert has accepted.</summary>
    MayFinish,
}

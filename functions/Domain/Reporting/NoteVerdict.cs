using System.Text.Json.Serialization;

namespace Serverless.Domain.Reporting;

/// <summary>What can be said of an Information Note that is to be cleared.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoteVerdict>))]
public enum NoteVerdict
{
    /// <summary>It is cleared.</summary>
    Clear,

    /// <summary>It goes back to the lead expert, for the reason given.</summary>
    SendBack,
}

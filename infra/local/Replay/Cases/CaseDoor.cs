using System.Text.Json.Serialization;

namespace Serverless.Local.Replay.Cases;

/// <summary>The way by which a mail comes in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseDoor>))]
internal enum CaseDoor
{
    /// <summary>The maildrop folder.</summary>
    Maildrop,

    /// <summary><c>POST /api/mail</c>.</summary>
    Api,
}

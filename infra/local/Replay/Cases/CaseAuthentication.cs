using System.Text.Json.Serialization;

namespace Serverless.Local.Replay.Cases;

/// <summary>What our own mail server has found about the sender of a mail.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseAuthentication>))]
internal enum CaseAuthentication
{
    /// <summary>The mail comes from where it says.</summary>
    Pass,

    /// <summary>It does not: SPF, DKIM and DMARC have failed.</summary>
    Fail,

    /// <summary>The server has said nothing.</summary>
    None,
}

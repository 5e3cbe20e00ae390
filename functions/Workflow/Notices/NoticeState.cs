using System.Text.Json.Serialization;

namespace Serverless.Workflow.Notices;

/// <summary>How far a notice has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NoticeState>))]
public enum NoticeState
{
    /// <summary>It is to be sent.</summary>
    Waiting,

    /// <summary>Somebody is sending it. Where that process died it is sent again, under the same Message-ID.</summary>
    Sending,

    /// <summary>The provider has taken it.</summary>
    Sent,

    /// <summary>It had no point any more when its turn came.</summary>
    Dropped,

    /// <summary>It cannot be sent: nobody to send it to, or the provider refuses it for good.</summary>
    Failed,

    /// <summary>It came back undelivered.</summary>
    Returned,
}

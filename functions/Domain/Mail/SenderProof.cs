using System.Text.Json.Serialization;

namespace Serverless.Domain.Mail;

/// <summary>Whether it is proven that a message comes from the domain in its From.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SenderProof>))]
public enum SenderProof
{
    /// <summary>Proven: by our own server's findings, or by a DKIM signature of the From's domain.</summary>
    Verified,

    /// <summary>Nothing proves it.</summary>
    None,

    /// <summary>Something speaks against it: a signature that is broken, or a policy that failed.</summary>
    Failed,
}

using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Links;

/// <summary>What a link was made for. The link itself is a secret of which only the hash is kept.</summary>
/// <param name="Purpose">What it lets its holder do.</param>
/// <param name="Party">For whom it was made; what is done through it is done by this party.</param>
/// <param name="Reference">The request; null for what belongs to none yet.</param>
/// <param name="Subject">What it is about within that: the id of the notice it was sent with, or of the mail to be placed.</param>
/// <param name="Expires">Until when it works (UTC).</param>
public sealed record LinkGrant(LinkPurpose Purpose, Party Party, Reference? Reference, string Subject, DateTimeOffset Expires)
{
    /// <summary>When it was made (UTC); noted by whatever makes links. It opens what its purpose asked for then, not what is asked later.</summary>
    public DateTimeOffset Issued { get; init; }

    /// <summary>For a standing link how often those of its holder had been ended when it was made; noted by whatever makes links.</summary>
    public int Generation { get; init; }
}

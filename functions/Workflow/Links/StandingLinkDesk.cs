using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Results;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Links;

/// <summary>Makes and ends links that stand until somebody ends them.</summary>
/// <param name="links">The links.</param>
/// <param name="registers">Who may hold one.</param>
public sealed class StandingLinkDesk(ILinks links, IRegisters registers)
{
    /// <summary>The last part of the address of a feed, by which calendar programs know what it is.</summary>
    public const string FeedFile = "visits.ics";

    /// <summary>Makes a link; those that its holder has work on.</summary>
    /// <param name="links">The links.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="party">Who will hold it.</param>
    /// <param name="web">Where the pages are.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Its address.</returns>
    public static async Task<Uri> MakeAsync(ILinks links, LinkPurpose purpose, Party party, Uri web, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(links);
        var token = await links.IssueAsync(new LinkGrant(purpose, party, Reference: null, string.Empty, DateTimeOffset.MaxValue), cancellationToken);
        return new Uri(web, purpose == LinkPurpose.Feed ? $"v/{token}/{FeedFile}" : $"v/{token}");
    }

    /// <summary>Makes a link in place of all that its holder has, which end.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="party">Who will hold it.</param>
    /// <param name="web">Where the pages are.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Its address, or why there is none.</returns>
    public async Task<Result<Uri>> ReplaceAsync(LinkPurpose purpose, Party party, Uri web, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (Check(purpose) is { } refusal)
        {
            return refusal;
        }

        if (!StandingLinks.MayHold(purpose, party, await registers.GetAsync(cancellationToken)))
        {
            return new Refusal(
                RefusalReason.NotFound,
                purpose == LinkPurpose.Feed
                    ? $"The registers have no {party.Kind} '{party.Id}' who could have a calendar feed. Experts, the Coordinator, officers, missions, supporters and partners can."
                    : $"There is no expert '{party.Id}' in the register. GET /api/experts lists them.");
        }

        await links.EndAsync(purpose, party, cancellationToken);
        return await MakeAsync(links, purpose, party, web, cancellationToken);
    }

    /// <summary>Ends all links of a purpose that somebody has, whoever that is or was.</summary>
    /// <returns>Null when they are ended, otherwise why not.</returns>
    public async Task<Refusal?> EndAsync(LinkPurpose purpose, Party party, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (Check(purpose) is { } refusal)
        {
            return refusal;
        }

        await links.EndAsync(purpose, party, cancellationToken);
        return null;
    }

    private static Refusal? Check(LinkPurpose purpose) => purpose.IsStanding()
        ? null
        : new Refusal(RefusalReason.Invalid, $"Links of the purpose {purpose} end by themselves. This call is for {LinkPurpose.Feed} and {LinkPurpose.Availability}.");
}

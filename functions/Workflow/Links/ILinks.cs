using Serverless.Domain.Links;
using Serverless.Domain.Parties;

namespace Serverless.Workflow.Links;

/// <summary>Links for people without an account: 256 random bits each, of which only a hash is kept.</summary>
public interface ILinks
{
    /// <summary>Makes a link. Each call makes another; all of them work.</summary>
    /// <returns>The token: 52 characters of lower-case base32, so that it survives whatever folds letter case.</returns>
    Task<string> IssueAsync(LinkGrant grant, CancellationToken cancellationToken);

    /// <summary>Finds what a token was made for, expired or not: the caller compares <see cref="LinkGrant.Expires"/>.</summary>
    /// <returns>Null when there is no such link, or it has been ended; whoever guesses learns nothing more.</returns>
    Task<LinkGrant?> FindAsync(string token, CancellationToken cancellationToken);

    /// <summary>Ends all standing links of a purpose that a party has got so far. Those made afterwards work.</summary>
    /// <exception cref="ArgumentException">Links of that purpose do not stand: each ends by itself.</exception>
    Task EndAsync(LinkPurpose purpose, Party party, CancellationToken cancellationToken);
}

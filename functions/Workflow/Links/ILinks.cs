using Serverless.Domain.Links;

namespace Serverless.Workflow.Links;

/// <summary>Links for people without an account: 256 random bits each, of which only a hash is kept.</summary>
public interface ILinks
{
    /// <summary>Makes a link. Each call makes another; all of them work.</summary>
    /// <returns>The token: 52 characters of lower-case base32, so that it survives whatever folds letter case.</returns>
    Task<string> IssueAsync(LinkGrant grant, CancellationToken cancellationToken);

    /// <summary>Finds what a token was made for, expired or not: the caller compares <see cref="LinkGrant.Expires"/>.</summary>
    /// <returns>Null when there is no such link; whoever guesses learns nothing more.</returns>
    Task<LinkGrant?> FindAsync(string token, CancellationToken cancellationToken);
}

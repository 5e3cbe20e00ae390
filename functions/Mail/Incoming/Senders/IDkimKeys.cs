namespace Serverless.Mail.Incoming.Senders;

/// <summary>Finds the public keys with which domains sign.</summary>
internal interface IDkimKeys
{
    /// <summary>Asks for the key record of a selector in a domain.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<DkimKeyAnswer> FindAsync(string domain, string selector, CancellationToken cancellationToken);
}

namespace Serverless.Mail.Imap;

/// <summary>Gives the access tokens that a mailbox with OAuth2 asks for.</summary>
public interface ITokenSource
{
    /// <summary>Gives a token that is valid now. It is a secret.</summary>
    Task<string> GetTokenAsync(CancellationToken cancellationToken);
}

namespace Serverless.Mail.Imap;

/// <summary>How the mailbox's user is proven.</summary>
public enum ImapAuth
{
    /// <summary>By password.</summary>
    Password,

    /// <summary>By a token of <see cref="ITokenSource"/>.</summary>
    OAuth2,
}

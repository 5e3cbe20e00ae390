namespace Serverless.Mail.Imap;

/// <summary>The mailbox that is polled: <c>Mail:Imap</c>.</summary>
public sealed record ImapSettings
{
    /// <summary>The server's name, as in its certificate.</summary>
    public required string Host { get; init; }

    /// <summary>Its port; 993 for TLS, otherwise 143, where none is set.</summary>
    public required int Port { get; init; }

    /// <summary>How the connection is protected; TLS where nothing is set.</summary>
    public MailSecurity Security { get; init; }

    /// <summary>The user.</summary>
    public required string User { get; init; }

    /// <summary>The password; a secret, null with OAuth2.</summary>
    public string? Password { get; init; }

    /// <summary>How the user is proven; by password where nothing is set.</summary>
    public ImapAuth Auth { get; init; }

    /// <summary>The folder that is polled.</summary>
    public string Folder { get; init; } = "INBOX";

    /// <summary>Where messages go that were taken; a slash between folder and subfolder.</summary>
    public string ProcessedFolder { get; init; } = "Processed";

    /// <summary>Where messages go that could not be taken.</summary>
    public string FailedFolder { get; init; } = "Failed";

    /// <summary>Names the mailbox without the secret.</summary>
    public override string ToString() => $"{Host}:{Port}";
}

namespace Serverless.Mail.Outgoing;

/// <summary>The server that sends: <c>Mail:Smtp</c>.</summary>
public sealed record SmtpSettings
{
    /// <summary>The server's name, as in its certificate.</summary>
    public required string Host { get; init; }

    /// <summary>Its port; 465 for TLS, 587 for STARTTLS, 25 without, where none is set.</summary>
    public required int Port { get; init; }

    /// <summary>How the connection is protected; STARTTLS where nothing is set.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>The user; null to send without one.</summary>
    public string? User { get; init; }

    /// <summary>The password; a secret.</summary>
    public string? Password { get; init; }

    /// <summary>Names the server without the secret.</summary>
    public override string ToString() => $"{Host}:{Port}";
}

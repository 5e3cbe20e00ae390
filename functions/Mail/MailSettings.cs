namespace Serverless.Mail;

/// <summary>The app's mail settings, checked. Made by <see cref="MailSettingsReader"/>.</summary>
public sealed record MailSettings
{
    /// <summary>The address that our mail comes from, lower case: <c>Mail:From</c>; <c>visits@localhost</c> where none is set.</summary>
    public string From { get; init; } = "visits@localhost";

    /// <summary>The name beside it: <c>Mail:FromName</c>.</summary>
    public string FromName { get; init; } = "1540 country visits";

    /// <summary>
    /// The name under which our own mail server writes Authentication-Results: <c>Mail:TrustedAuthServId</c>; null to trust none.
    /// Set it only for a server that removes headers of its name from what comes in.
    /// </summary>
    public string? TrustedAuthServId { get; init; }

    /// <summary>
    /// A PEM file with the certificates of the authorities that mail servers' certificates must come from: <c>Mail:CaFile</c>;
    /// null for those that the machine trusts.
    /// </summary>
    public string? CaFile { get; init; }

    /// <summary>The mailbox that is polled: <c>Mail:Imap</c>; null when none is set.</summary>
    public Imap.ImapSettings? Imap { get; init; }

    /// <summary>The server that sends: <c>Mail:Smtp</c>; null when none is set.</summary>
    public Outgoing.SmtpSettings? Smtp { get; init; }
}

namespace Serverless.Mail;

/// <summary>How a connection to a mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>TLS after STARTTLS; without it nothing is sent.</summary>
    StartTls,

    /// <summary>Not at all; only for servers on this machine.</summary>
    None,
}

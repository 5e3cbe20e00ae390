using MailKit.Security;

namespace Serverless.Mail;

/// <summary>Protection as the mail library names it. Nothing here falls back to less than was asked for.</summary>
internal static class MailSecurityOptions
{
    /// <summary>Gives the library's name.</summary>
    internal static SecureSocketOptions ToLibrary(this MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };
}

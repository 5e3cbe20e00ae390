using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Serverless.Mail.Outgoing;
using Serverless.Workflow.Mail;

namespace Serverless.Local.Maildrop;

/// <summary>Sends by writing each message into the maildrop's folder. The name is made from the message, so sending it again writes the same file.</summary>
/// <param name="folders">The folders.</param>
/// <param name="composer">Makes the message, as for a mail server.</param>
internal sealed class MaildropSender(MaildropFolders folders, MimeComposer composer) : IMailSender
{
    private const int LongestName = 60;

    /// <summary>Writes the message.</summary>
    public async Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var file = PathOf(mail);
        try
        {
            using var raw = new MemoryStream();
            await composer.Compose(mail).WriteToAsync(raw, cancellationToken);
            await MaildropFolders.WriteAsync(file, raw.ToArray(), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new SendOutcome(SendResult.Later, $"The maildrop cannot be written: {error.Message}");
        }

        return new SendOutcome(SendResult.Sent, $"In the maildrop: {Path.GetFileName(file)}");
    }

    /// <summary>Where a message is written.</summary>
    internal string PathOf(OutgoingMail mail)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.MessageId)))[..8];
        var to = new string([.. mail.To.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '@' ? letter : '_')]);
        return Path.Combine(
            folders.Out,
            mail.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{mail.At.UtcDateTime:HHmmss}-{to[..Math.Min(to.Length, LongestName)]}-{id}{MaildropFolders.Extension}"));
    }
}

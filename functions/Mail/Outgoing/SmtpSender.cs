using MailKit;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Logging;
using MimeKit;
using Serverless.Mail.Incoming.Content;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Outgoing;

/// <summary>Sends through the server in the settings, one connection for each message.</summary>
/// <param name="settings">The mail settings.</param>
/// <param name="composer">Makes the message.</param>
/// <param name="trust">Tells which certificates count.</param>
/// <param name="logger">Hears what an operator must put right.</param>
internal sealed class SmtpSender(MailSettings settings, MimeComposer composer, CertificateTrust trust, ILogger<SmtpSender> logger) : IMailSender
{
    private const int RefusedFrom = 500;
    private const int LongestAnswer = 300;
    private const int PatienceInMilliseconds = 60_000;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (settings.Smtp is not { } server)
        {
            return new SendOutcome(SendResult.Later, "No mail server is set. Set Mail__Smtp__Host.");
        }

        using var message = composer.Compose(mail);
        using var client = new SmtpClient { Timeout = PatienceInMilliseconds };
        trust.Apply(client);
        try
        {
            await OpenAsync(client, server, cancellationToken);
            var outcome = await HandOverAsync(client, message, mail.To, cancellationToken);
            await CloseAsync(client);
            return outcome;
        }
        catch (Exception error) when (
            !cancellationToken.IsCancellationRequested && MailTrouble.Of(error, $"{server}", "Mail:Smtp") is not null)
        {
            // Nothing is wrong with the message: it waits until the server is back, or put right.
            var trouble = MailTrouble.Of(error, $"{server}", "Mail:Smtp")!;
            if (trouble.NeedsOperator)
            {
                Log.ServerNotUsable(logger, trouble.Detail);
            }

            return new SendOutcome(SendResult.Later, trouble.Detail);
        }
    }

    private static async Task OpenAsync(SmtpClient client, SmtpSettings server, CancellationToken cancellationToken)
    {
        await client.ConnectAsync(server.Host, server.Port, server.Security.ToLibrary(), cancellationToken);
        if (server.User is { } user)
        {
            await client.AuthenticateAsync(user, server.Password!, cancellationToken);
        }
    }

    // From here on a refusal is about this message, unless it is about our own address, which all messages have.
    private async Task<SendOutcome> HandOverAsync(SmtpClient client, MimeMessage message, string to, CancellationToken cancellationToken)
    {
        try
        {
            return new SendOutcome(SendResult.Sent, Line(await client.SendAsync(message, cancellationToken), to));
        }
        catch (SmtpCommandException refused) when (refused.ErrorCode == SmtpErrorCode.SenderNotAccepted && (int)refused.StatusCode >= RefusedFrom)
        {
            throw new MailTroubleException(
                $"{settings.Smtp} does not let this user send as {settings.From}: {Line(refused, to)} Check Mail:From and Mail:Smtp:User.", needsOperator: true);
        }
        catch (SmtpCommandException refused)
        {
            return new SendOutcome((int)refused.StatusCode >= RefusedFrom ? SendResult.Refused : SendResult.Later, Line(refused, to));
        }
        catch (NotSupportedException unsupported)
        {
            return new SendOutcome(SendResult.Refused, $"{settings.Smtp} cannot send to this address: {Line(unsupported.Message, to)}");
        }
    }

    // The server has answered for the message already; whatever becomes of the farewell changes nothing.
    private static async Task CloseAsync(SmtpClient client)
    {
        try
        {
            await client.DisconnectAsync(quit: true, CancellationToken.None);
        }
        catch (Exception error) when (error is IOException or ProtocolException or CommandException)
        {
            client.Dispose();
        }
    }

    private static string Line(SmtpCommandException refused, string to) => $"{(int)refused.StatusCode} {Line(refused.Message, to)}";

    // The answer goes into logs, where no person's address belongs.
    private static string Line(string text, string to) => OneLine.Of(text.Replace(to, "addressee", StringComparison.OrdinalIgnoreCase), LongestAnswer);
}

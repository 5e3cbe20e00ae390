using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Serverless.Mail.Incoming.Content;

namespace Serverless.Mail;

/// <summary>Why a mail server could not be used.</summary>
/// <param name="Detail">What is wrong and what to do, in plain English and without secrets.</param>
/// <param name="NeedsOperator">Whether it will not pass by itself.</param>
internal sealed record MailTrouble(string Detail, bool NeedsOperator)
{
    private const int LongestAnswer = 300;
    private const int FinalFrom = 500;

    /// <summary>Tells what an exception of the mail library means; null when it is none of a server or the way to it.</summary>
    /// <param name="error">The exception.</param>
    /// <param name="server">The server's name and port.</param>
    /// <param name="section">The section of the settings to look at.</param>
    internal static MailTrouble? Of(Exception error, string server, string section) => error switch
    {
        MailTroubleException trouble => new MailTrouble(trouble.Message, trouble.NeedsOperator),
        AuthenticationException or SaslException => new MailTrouble(
            $"{server} does not accept the user or the password. Check {section}:User and {section}:Password.", NeedsOperator: true),
        ServiceNotAuthenticatedException => new MailTrouble(
            $"{server} asks for a user and a password, or for TLS before: {Line(error)} Set {section}:User, Password and Security.", NeedsOperator: true),
        SslHandshakeException => new MailTrouble(
            $"The connection to {server} cannot be protected: its certificate is not trusted, or it does not speak TLS on this port. "
            + $"Check {section}:Host, {section}:Port and {section}:Security; for an authority of your own give its certificate in Mail:CaFile.",
            NeedsOperator: true),
        NotSupportedException => new MailTrouble(
            $"{server} does not offer what {section} asks for (such as STARTTLS): {Line(error)} Check {section}:Security.", NeedsOperator: true),
        FolderNotFoundException missing => new MailTrouble(
            $"{server} has no folder {OneLine.Of(missing.FolderName, LongestAnswer)}. Check {section}:Folder.", NeedsOperator: true),
        SmtpCommandException later when (int)later.StatusCode < FinalFrom =>
            new MailTrouble($"{server} takes nothing now: {(int)later.StatusCode} {Line(error)}", NeedsOperator: false),
        CommandException => new MailTrouble($"{server} refuses: {Line(error)}", NeedsOperator: true),
        SocketException { SocketErrorCode: SocketError.HostNotFound } => new MailTrouble(
            $"There is no server {server}, or its name cannot be looked up now. Check {section}:Host.", NeedsOperator: false),
        SocketException or IOException or ProtocolException or TimeoutException or ServiceNotConnectedException or OperationCanceledException =>
            new MailTrouble($"{server} is away: {Line(error)}", NeedsOperator: false),
        _ => null,
    };

    private static string Line(Exception error) => OneLine.Of(error.Message, LongestAnswer);
}

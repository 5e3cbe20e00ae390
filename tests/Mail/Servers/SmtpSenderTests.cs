using System.Text;
using Serverless.Domain.Languages;
using Serverless.Domain.Mail;
using Serverless.Tests.Mail.Incoming;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Mail.Servers;

public sealed class SmtpSenderTests(SubmissionServer server) : IClassFixture<SubmissionServer>
{
    [Fact]
    public async Task SendAsync_StartTls_DeliversWhatAReaderSeesUnderTheSameId()
    {
        var mail = Mail("registered-1@committee1540.example") with
        {
            Subject = "Solicitud GTM-2017-01: طلب زيارة",
            ReplyTo = "visits+token7@committee1540.example",
            References = ["note@guatemala.example", "acknowledged-1@committee1540.example"],
            Attachments = [new MailPart("Carta de la Viceministra Bolaños.pdf", "application/pdf", "%PDF-1.4"u8.ToArray())],
        };
        using var services = new MailServices(server.Settings());

        var outcome = await services.Sender.SendAsync(mail, CancellationToken.None);
        var raw = await server.Relay.ReceivedAsync(mail.MessageId);
        var read = await Mails.ReadAsync(raw);

        Assert.Equal(SendResult.Sent, outcome.Result);
        Assert.Contains("with ESMTPSA", Encoding.UTF8.GetString(raw), StringComparison.Ordinal);
        Assert.Equal((mail.MessageId, mail.Subject, mail.Text), (read.MessageId, read.Subject, read.Text));
        Assert.Equal(new Mailbox(OpenSmtpdServer.From, "1540 country visits"), read.From);
        Assert.Equal(mail.References.Reverse(), read.Thread);
        Assert.Equal(mail.At, read.Sent);
        Assert.Equal(MailNature.Automatic, read.Nature);
        Assert.Equal("Carta de la Viceministra Bolaños.pdf", Assert.Single(read.Parts).Name);
    }

    [Fact]
    public async Task SendAsync_ServerSaysLater_IsToBeTriedAgain()
    {
        var outcome = await SendAsync(server.Settings(), Mail() with { To = OpenSmtpdServer.Busy });

        Assert.Equal(SendResult.Later, outcome.Result);
        Assert.StartsWith("451 ", outcome.Detail, StringComparison.Ordinal);
        Assert.Contains("Come back later", outcome.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(OpenSmtpdServer.Busy, outcome.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("someone@unknown.example", 10, "550")]
    [InlineData("someone@good.example", OpenSmtpdServer.LargestMessage, "55")]
    public async Task SendAsync_ServerRefusesTheMessage_IsFinal(string to, int length, string detail)
    {
        var outcome = await SendAsync(server.Settings(), Mail() with { To = to, Text = string.Concat(Enumerable.Repeat("Text.\n", length / 6)) });

        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.StartsWith(detail, outcome.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_NobodyListens_IsToBeTriedAgain()
    {
        var settings = server.Settings();
        settings["Mail:Smtp:Port"] = $"{Ports.Free()}";

        var outcome = await SendAsync(settings, Mail());

        Assert.Equal(SendResult.Later, outcome.Result);
        Assert.Contains("is away", outcome.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mail:Smtp:Password", "wrong-horse-8", "does not accept the user or the password")]
    [InlineData("Mail:Smtp:User", null, "asks for a user and a password")]
    [InlineData("Mail:Smtp:Security", "None", "Check Mail:Smtp:Security")]
    [InlineData("Mail:Smtp:Security", "Tls", "does not speak TLS on this port")]
    [InlineData("Mail:Smtp:Port", "plain", "does not offer what Mail:Smtp asks for (such as STARTTLS)")]
    [InlineData("Mail:CaFile", null, "its certificate is not trusted")]
    [InlineData("Mail:From", "other@committee1540.example", "does not let this user send as other@committee1540.example")]
    public async Task SendAsync_SettingsDoNotFitTheServer_WaitsForTheOperatorWhoReadsWhy(string setting, string? value, string detail)
    {
        var settings = server.Settings();
        settings["Mail:Smtp:Host"] = value == "None" ? DovecotServer.OtherAddress : "127.0.0.1";
        settings[setting] = value == "plain" ? $"{server.Relay.Port}" : value;
        using var services = new MailServices(settings);

        var outcome = await services.Sender.SendAsync(Mail(), CancellationToken.None);

        Assert.Equal(SendResult.Later, outcome.Result);
        Assert.Contains(detail, outcome.Detail, StringComparison.Ordinal);
        Assert.Contains("Error 1320", services.Log, StringComparison.Ordinal);
        Assert.Contains(outcome.Detail, services.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("horse", services.Log + outcome.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("mission@good.example", services.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_NoServerInTheSettings_WaitsAndSaysHowToSetOne()
    {
        var outcome = await SendAsync([], Mail());

        Assert.Equal(SendResult.Later, outcome.Result);
        Assert.Contains("Mail__Smtp__Host", outcome.Detail, StringComparison.Ordinal);
    }

    private static async Task<SendOutcome> SendAsync(Dictionary<string, string?> settings, OutgoingMail mail)
    {
        using var services = new MailServices(settings);
        return await services.Sender.SendAsync(mail, CancellationToken.None);
    }

    private static OutgoingMail Mail(string id = "notice-1@committee1540.example") => new()
    {
        MessageId = id,
        To = "mission@good.example",
        ToName = "Misión Permanente",
        Subject = "Solicitud",
        Text = "Señor Presidente:\n\nSu solicitud está registrada.",
        Html = "<p>Señor Presidente:</p><p>Su solicitud está registrada.</p>",
        Language = Language.Spanish,
        At = new DateTimeOffset(2017, 11, 12, 20, 0, 0, TimeSpan.Zero),
    };
}

using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using MimeKit;
using Serverless.Domain.Languages;
using Serverless.Mail;
using Serverless.Mail.Outgoing;
using Serverless.Tests.Mail.Incoming;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Mail.Outgoing;

public sealed partial class MimeComposerTests
{
    private static readonly string[] Fields =
    [
        "From", "To", "Reply-To", "Subject", "Date", "Message-Id", "References", "In-Reply-To",
        "Auto-Submitted", "X-Auto-Response-Suppress", "Content-Language", "MIME-Version", "Content-Type",
    ];

    private static readonly string[] PartFields = ["Content-Type", "Content-Disposition", "Content-Transfer-Encoding"];

    private static readonly string[] Tricks =
    [
        "\r\nBcc: thief@evil.example", "\nX-Evil: 1", "\r", "\r\n\r\n<script>", "\u0085Bcc: a@b", "\u2028X-Evil: 1", "\0", "\v", "\"", "\\", "<", ">", ",", ";", ":",
        "=?utf-8?q?=0D=0ABcc:_thief@evil.example?=", "(", ")", "@evil.example", "..\\..\\", "../", "é", "ع", "中", "😀", "\ud800", " ", "\t", "A",
        "; filename=\"other.exe\"", "a@b.example, thief@evil.example",
    ];

    private static readonly Gen<string> Text = Gen.Select(Gen.Int[0, Tricks.Length - 1].Select(index => Tricks[index]).Array[0, 6], Gen.String[0, 80], Gen.Bool)
        .Select((tricks, any, isLast) => isLast ? any + string.Concat(tricks) : string.Concat(tricks) + any);

    [Fact]
    public void Compose_AnyNamesSubjectsAndFiles_AddNoHeaderNoAddresseeAndNoPart() =>
        Gen.Select(Text, Text, Text, Text, Text, Text.Array[0, 3]).Sample(
            (sender, name, subject, file, type, ids) =>
            {
                var mail = Mail(name, subject) with
                {
                    References = ids,
                    Attachments = [new MailPart(file, type, "%PDF"u8.ToArray())],
                };
                var raw = Write(mail, sender);
                var read = MimeMessage.Load(new MemoryStream(raw));

                var fields = FieldsOf(raw);
                Assert.All(fields, field => Assert.Contains(field, Fields));
                Assert.Equal(fields.Distinct(StringComparer.OrdinalIgnoreCase), fields);
                Assert.Equal([mail.To], read.To.Mailboxes.Select(to => to.Address));
                Assert.Equal(["visits@committee1540.example"], read.From.Mailboxes.Select(from => from.Address));
                Assert.Equal([mail.ReplyTo!], read.ReplyTo.Mailboxes.Select(to => to.Address));
                Assert.Empty(read.Cc);
                Assert.Empty(read.Bcc);
                Assert.Equal(mail.MessageId, read.MessageId);
                Assert.Equal(3, read.BodyParts.Count());
                Assert.All(read.BodyParts.SelectMany(part => part.Headers), header => Assert.Contains(header.Field, PartFields));
                var attachment = (MimePart)Assert.Single(read.Attachments);
                Assert.Equal("%PDF"u8.ToArray(), Content(attachment));

                // Nor is one hidden in an encoded word, for a program that decodes before it looks.
                string?[] shown = [read.Subject, read.From[0].Name, read.To[0].Name, attachment.FileName];
                Assert.DoesNotContain(shown, text => text?.Any(char.IsControl) == true);
            },
            iter: 1000);

    [Fact]
    public async Task Compose_CalendarObject_IsAVersionOfTheTextAndAFile()
    {
        var calendar = new CalendarContent("REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nX-WR-CALNAME:Misión\r\nEND:VCALENDAR\r\n");
        var raw = Write(Mail("Misión", "Visita") with { Calendar = calendar, Attachments = [new MailPart("nota.pdf", "application/pdf", "%PDF"u8.ToArray())] }, "Visits");

        var mixed = Assert.IsType<Multipart>(MimeMessage.Load(new MemoryStream(raw)).Body);
        var versions = Assert.IsType<MultipartAlternative>(mixed[0]);
        Assert.Equal(["text/plain", "text/html", "text/calendar"], versions.Select(part => part.ContentType.MimeType));
        Assert.Equal("text/calendar; method=REQUEST; charset=utf-8; component=VEVENT", Header(versions[2]));
        Assert.Equal(calendar.Text, Encoding.UTF8.GetString(Content(versions[2])));
        Assert.Equal(["nota.pdf", "invite.ics"], mixed.Skip(1).Select(part => ((MimePart)part).FileName));
        Assert.Equal(calendar.Text, Encoding.UTF8.GetString(Content(mixed[2])));

        Assert.Equal(calendar, (await Mails.ReadAsync(raw)).Calendar);

        static string Header(MimeEntity part) => part.Headers[HeaderId.ContentType]!.ReplaceLineEndings(string.Empty).Replace("\t", " ", StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_AttachedMessageThatIsNone_GoesAsItIs()
    {
        var part = new MailPart("nota.eml", "message/rfc822", "no\r\nmessage\0at all"u8.ToArray());

        var read = MimeMessage.Load(new MemoryStream(Write(Mail("Misión", "Nota") with { Attachments = [part] }, "Visits")));

        Assert.Equal(part.Content.ToArray(), Content(Assert.Single(read.Attachments)));
    }

    [Fact]
    public void Compose_TheSameMailTwice_HasTheSameHeaders()
    {
        var mail = Mail("Misión Permanente", "Solicitud GTM-2017-01") with { References = ["note@guatemala.example"] };

        Assert.Equal(Head(Write(mail, "Visits")), Head(Write(mail, "Visits")));

        static string Head(byte[] raw) => BoundaryPattern().Replace(Encoding.UTF8.GetString(raw).Split("\r\n\r\n")[0], string.Empty);
    }

    [GeneratedRegex("boundary=\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex BoundaryPattern();

    // By the lines themselves, as a mail server sees them.
    private static List<string> FieldsOf(byte[] raw)
    {
        var text = Encoding.Latin1.GetString(raw);
        var head = text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        Assert.DoesNotContain('\n', head.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', head.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        return [.. head.Split("\r\n").Where(line => line[0] is not (' ' or '\t')).Select(line => line.Split(':')[0])];
    }

    private static byte[] Content(MimeEntity entity)
    {
        using var content = new MemoryStream();
        ((MimePart)entity).Content!.DecodeTo(content);
        return content.ToArray();
    }

    private static byte[] Write(OutgoingMail mail, string sender)
    {
        var settings = new MailSettings { From = "visits@committee1540.example", FromName = sender };
        using var message = new MimeComposer(settings).Compose(mail);
        using var raw = new MemoryStream();
        message.WriteTo(new FormatOptions { NewLineFormat = NewLineFormat.Dos }, raw);
        return raw.ToArray();
    }

    private static OutgoingMail Mail(string name, string subject) => new()
    {
        MessageId = "notice-1@committee1540.example",
        To = "mission@guatemala.example",
        ToName = name,
        ReplyTo = "visits+token@committee1540.example",
        Subject = subject,
        Text = "Text.",
        Html = "<p>Text.</p>",
        Language = Language.Spanish,
        At = new DateTimeOffset(2017, 11, 12, 20, 0, 0, TimeSpan.Zero),
    };
}

using System.Globalization;
using MimeKit;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Workflow;

/// <summary>Raw messages as they come to our server, which has put its findings about the sender on top.</summary>
internal sealed record Letters
{
    public const string Server = "mx.committee1540.example";

    public required string MessageId { get; init; }

    public required string From { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public string Number { get; init; } = string.Empty;

    public string To { get; init; } = "visits@committee1540.example";

    public IReadOnlyList<string> References { get; init; } = [];

    public bool Passes { get; init; } = true;

    /// <summary>An iCalendar file that is attached; null for none.</summary>
    public string? Calendar { get; init; }

    /// <summary>Files that are attached.</summary>
    public IReadOnlyList<MailPart> Files { get; init; } = [];

    /// <summary>Whether a machine answers in its owner's absence (RFC 3834).</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>A complete note of a State, unlike any other test's.</summary>
    public static Letters Note(string state)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{Random.Shared.Next(1000, 100_000)}/{Guid.NewGuid().ToString("N")[..8]}");
        return new Letters
        {
            MessageId = $"{Guid.NewGuid():N}@mission.example",
            From = $"pm-{state.ToLowerInvariant()}@mission.example",
            Subject = "Request for a visit",
            Number = number,
            Text = $"""
                Note No. {number}

                The Permanent Mission of Guatemala to the United Nations presents its compliments to the Chair of the Security
                Council Committee established pursuant to resolution 1540 (2004) and has the honour to request a visit of the
                Group of Experts to Guatemala, in order to continue the preparation of the national implementation action plan.

                The Permanent Mission of Guatemala to the United Nations avails itself of this opportunity to renew to the Chair
                the assurances of its highest consideration.

                New York, 12 November 2017

                Ms. Rosario Villagrán
                Deputy Permanent Representative
                """,
        };
    }

    /// <summary>An answer to one of our mails.</summary>
    public static Letters Reply(CaseHost host, PostedNotice answered, string from, string text)
    {
        var identity = host.Get<MailIdentity>();
        return new Letters
        {
            MessageId = $"{Guid.NewGuid():N}@elsewhere.example",
            From = from,
            Subject = "Re: your mail",
            Text = text,
            To = identity.ReplyAddress(answered.Token),
            References = [identity.MessageId(answered.Token)],
        };
    }

    /// <summary>Says that one of our mails could not be delivered, as mail servers do (RFC 3464).</summary>
    public static byte[] Bounce(CaseHost host, PostedNotice returned, string address)
    {
        var id = host.Get<MailIdentity>().MessageId(returned.Token);
        return System.Text.Encoding.ASCII.GetBytes($"""
            Return-Path: <>
            From: MAILER-DAEMON@relay.example
            To: visits@committee1540.example
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <{Guid.NewGuid():N}@relay.example>
            Date: Mon, 13 Nov 2017 15:00:00 +0000
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            The mail could not be delivered.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relay.example

            Final-Recipient: rfc822; {address}
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such user

            --b
            Content-Type: text/rfc822-headers

            Message-ID: <{id}>
            To: {address}

            --b--

            """.ReplaceLineEndings("\r\n"));
    }

    /// <summary>The same message as another server hands it on.</summary>
    public Letters ByAnotherRoute() => this with { To = "visits@committee1540.example, archive@committee1540.example" };

    /// <summary>The same note, sent once more as another message.</summary>
    public Letters UnderAnotherId() => this with { MessageId = "another-" + MessageId };

    public byte[] Raw()
    {
        var message = new MimeMessage
        {
            MessageId = MessageId,
            Subject = Subject,
            Date = new DateTimeOffset(2017, 11, 12, 9, 0, 0, TimeSpan.FromHours(-5)),
            Body = Calendar is null
                ? Files is [] ? new TextPart("plain") { Text = Text } : WithFiles()
                : new Multipart("mixed") { new TextPart("plain") { Text = Text }, new TextPart("calendar") { Text = Calendar, FileName = "own.ics" } },
        };
        if (IsAutomatic)
        {
            message.Headers.Add("Auto-Submitted", "auto-replied");
        }

        message.From.Add(MailboxAddress.Parse(From));
        message.To.AddRange(InternetAddressList.Parse(To));
        message.References.AddRange(References);
        message.Headers.Insert(0, "Authentication-Results", $"{Server}; dmarc={(Passes ? "pass" : "fail")} header.from={From.Split('@')[1]}");
        message.Headers.Add("X-Auth", Passes ? "pass" : "fail");
        using var raw = new MemoryStream();
        message.WriteTo(raw);
        return raw.ToArray();
    }

    private Multipart WithFiles()
    {
        var body = new Multipart("mixed") { new TextPart("plain") { Text = Text } };
        foreach (var file in Files)
        {
            body.Add(new MimePart(file.ContentType)
            {
                Content = new MimeContent(new MemoryStream(file.Content.ToArray())), FileName = file.Name, ContentTransferEncoding = ContentEncoding.Base64,
            });
        }

        return body;
    }
}

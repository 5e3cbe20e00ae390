using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Mail;
using Serverless.Mail.Incoming;
using Serverless.Mail.Incoming.Senders;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Mail.Incoming;

/// <summary>Messages for tests, and a reader for them that asks no DNS.</summary>
internal static class Mails
{
    public static readonly string[] Names =
        [.. typeof(Mails).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".eml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>A stored message.</summary>
    public static byte[] Stored(string name)
    {
        using var stream = typeof(Mails).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A message of headers, which need no more than what the test is about, and a body; CRLF between its lines.</summary>
    public static byte[] Of(string headers, string body = "Text.") =>
        Encoding.UTF8.GetBytes($"{headers.Trim()}\n\n{body}\n".ReplaceLineEndings("\r\n"));

    /// <summary>A message of plain text in UTF-8.</summary>
    public static byte[] Plain(string body, string headers = "From: a@b.example") =>
        Of($"{headers}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", body);

    public static MailReader Reader(IDkimKeys? keys = null, string? server = null, TimeProvider? clock = null) => new(
        new SenderChecker(
            new MailSettings { TrustedAuthServId = server },
            new DkimCheck(keys ?? new KnownKeys(), clock ?? TimeProvider.System, NullLogger<DkimCheck>.Instance)),
        NullLogger<MailReader>.Instance);

    public static Task<IncomingMail> ReadAsync(byte[] raw, string? recipient = null) =>
        Reader().ReadAsync(raw, recipient, CancellationToken.None);

    public static Task<IncomingMail> ReadStoredAsync(string name) => ReadAsync(Stored(name));
}

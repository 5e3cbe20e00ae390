using MimeKit;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Incoming;

/// <summary>Reads the heads of messages. Keeps nothing between calls; safe for any number of threads.</summary>
internal sealed class MailHeads : IMailHeads
{
    private const int Longest = 500;

    public MailHead Read(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var stream = new MemoryStream(message.ToArray(), writable: false);
            var headers = HeaderList.Load(stream);
            return new MailHead(Text(headers, HeaderId.From), Text(headers, HeaderId.To), Text(headers, HeaderId.Subject));
        }
        catch (Exception error) when (error is FormatException or IOException)
        {
            return new MailHead(string.Empty, string.Empty, string.Empty);
        }
    }

    private static string Text(HeaderList headers, HeaderId id)
    {
        var line = string.Concat((headers[id] ?? string.Empty).Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return line.Length <= Longest ? line : line[..Longest];
    }
}

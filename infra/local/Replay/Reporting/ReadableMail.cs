using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Serverless.Local.Replay.Reporting;

/// <summary>Writes a mail beside its file as people read it: the page and the plain text.</summary>
internal static partial class ReadableMail
{
    internal static async Task WriteAsync(SentMail mail, CancellationToken cancellationToken)
    {
        var date = mail.Message.Date.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
        (string Name, string Value)[] headers =
        [
            ("From", mail.Message.From.ToString()),
            ("To", mail.Message.To.ToString()),
            ("Reply-To", mail.Message.ReplyTo.ToString()),
            ("Date", date),
            ("Subject", mail.Subject),
        ];
        var text = new StringBuilder();
        var html = new StringBuilder("<table dir=\"ltr\" style=\"font:13px/1.5 sans-serif;background:#f1f3f5;border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 16px\">");
        foreach (var (name, value) in headers)
        {
            text.Append(name).Append(": ").AppendLine(value);
            html.Append(CultureInfo.InvariantCulture, $"<tr><th style=\"text-align:left;padding:2px 12px;width:80px\">{name}</th><td style=\"padding:2px 12px;overflow-wrap:anywhere\">{WebUtility.HtmlEncode(value)}</td></tr>");
        }

        html.Append("</table>");
        text.AppendLine().Append(mail.Text);
        await File.WriteAllTextAsync(Path.ChangeExtension(mail.File, ".txt"), text.ToString(), cancellationToken);
        await File.WriteAllTextAsync(Path.ChangeExtension(mail.File, ".html"), Under(mail.Message.HtmlBody ?? string.Empty, html.ToString()), cancellationToken);
    }

    private static string Under(string page, string headers) => Body().Match(page) is { Success: true } body
        ? page.Insert(body.Index + body.Length, headers)
        : headers + page;

    [GeneratedRegex("<body[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Body();
}

using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Utils;
using Serverless.Domain.Mail;
using Serverless.Domain.Register;
using Serverless.Mail.Incoming.Content;

namespace Serverless.Mail.Incoming.Natures;

/// <summary>Reads bounces without a machine's part: a header, or words from a mail system.</summary>
internal static partial class PlainBounces
{
    private const int LongestDetail = 500;

    // Where such a report has more, it quotes the message itself.
    private const int LongestReport = 20_000;

    // From here on it is our own message, with our own address.
    private static readonly string[] CopyBegins = ["Return-Path:", "Received:", "Message-ID:"];

    private static readonly string[] Systems = ["mailer-daemon", "postmaster", "mail-daemon"];

    /// <summary>Lists the addresses that were not reached; null when it is no bounce.</summary>
    internal static IReadOnlyList<FailedAddress>? Failed(IEnumerable<Header> headers, Mailbox? from, string text)
    {
        var named = MessageHeaders.Value(headers, "X-Failed-Recipients");
        var isFromSystem = from is not null && Systems.Contains(from.Address.Split('@')[0], StringComparer.Ordinal);
        if (named is null && !(isFromSystem && NatureFinder.HasEmptyReturnPath(headers)))
        {
            return null;
        }

        var report = text.Length > LongestReport ? text[..LongestReport] : text;
        var code = Status().Match(report);
        var detail = OneLine.Of(code.Success ? LineOf(report, code.Index) : report, LongestDetail);
        IEnumerable<string> addresses = named is not null
            ? named.Split(',', ' ')
            : Address().Matches(report.Split(CopyBegins, StringSplitOptions.None)[0]).Select(match => match.Groups["address"].Value);
        return
        [
            .. addresses
                .Select(MailAddress.Normalise)
                .OfType<string>()
                .Where(address => address != from?.Address)
                .Distinct(StringComparer.Ordinal)
                .Select(address => new FailedAddress(address, IsFinal: !IsPassing(code.Value, report), detail)),
        ];
    }

    /// <summary>The Message-ID of a message that the text quotes; null when there is none.</summary>
    internal static string? QuotedId(string text) =>
        MessageIdLine().Match(text.Length > LongestReport ? text[..LongestReport] : text) is { Success: true } match
            ? MimeUtils.ParseMessageId(match.Groups["id"].Value)
            : null;

    private static bool IsPassing(string code, string report) =>
        code.StartsWith('4') || code.Length == 0 && report.Contains("delayed", StringComparison.OrdinalIgnoreCase);

    private static string LineOf(string text, int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        var end = text.IndexOf('\n', index);
        return text[start..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex(@"\b[45](\.\d{1,3}\.\d{1,3}|\d\d)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Status();

    // In brackets, or alone before a colon or the line's end: how these reports name whom they are about.
    [GeneratedRegex(
        @"<(?<address>[^<>\s@]{1,64}@[^<>\s@]{1,253})>|^\s*(?<address>[^<>\s@:]{1,64}@[^<>\s@:]{1,253}):?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline,
        1000)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^[>\s]{0,8}Message-ID:\s{0,8}(?<id><[^<>\s]{1,500}>)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline,
        1000)]
    private static partial Regex MessageIdLine();
}

using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Cryptography;
using Serverless.Domain.Mail;

namespace Serverless.Mail.Incoming.Senders;

/// <summary>
/// Reads what our own server found (Authentication-Results, RFC 8601). Anybody can write such a header, so only the topmost
/// one counts, only under our server's name, and only above everything that another server added. Our server must remove
/// headers of its name from what comes in (section 5 of the RFC).
/// </summary>
internal static partial class ServerFindings
{
    private const string Name = "Authentication-Results";

    /// <summary>Reads the findings.</summary>
    /// <param name="headers">The message's headers, the newest first.</param>
    /// <param name="server">The name under which our server writes them.</param>
    /// <param name="from">The domain in the From.</param>
    /// <returns>Null when our server says nothing that decides.</returns>
    internal static SenderCheck? Read(IEnumerable<Header> headers, string server, string from)
    {
        foreach (var header in headers)
        {
            if (MessageHeaders.Is(header, "Received") && !IsOwn(header.Value, server))
            {
                return null;
            }

            if (MessageHeaders.Is(header, Name))
            {
                return AuthenticationResults.TryParse(header.RawValue, out var results)
                    && string.Equals(results.AuthenticationServiceIdentifier, server, StringComparison.OrdinalIgnoreCase)
                    && results.Version is null or 1
                        ? Judge(results, from)
                        : null;
            }
        }

        return null;
    }

    private static SenderCheck? Judge(AuthenticationResults results, string from)
    {
        var policies = Of(results, "dmarc").Where(result => IsAbout(result, from)).ToList();
        if (policies.Exists(IsFail))
        {
            return new SenderCheck(SenderProof.Failed, $"Our mail server found that {from}'s policy (DMARC) is not met.");
        }

        if (policies.Exists(IsPass))
        {
            return new SenderCheck(SenderProof.Verified, $"Our mail server found that {from}'s policy (DMARC) is met.");
        }

        var signatures = Of(results, "dkim").Where(result => Alignment.Holds(SigningDomain(result), from)).ToList();
        return signatures switch
        {
            _ when signatures.Exists(IsPass) =>
                new SenderCheck(SenderProof.Verified, $"Our mail server found a valid signature (DKIM) for {from}."),
            _ when signatures.Exists(IsFail) =>
                new SenderCheck(SenderProof.Failed, $"Our mail server found a broken signature (DKIM) for {from}."),
            _ => null,
        };
    }

    private static IEnumerable<AuthenticationMethodResult> Of(AuthenticationResults results, string method) =>
        results.Results.Where(result => string.Equals(result.Method, method, StringComparison.OrdinalIgnoreCase));

    private static bool IsPass(AuthenticationMethodResult result) => string.Equals(result.Result, "pass", StringComparison.OrdinalIgnoreCase);

    private static bool IsFail(AuthenticationMethodResult result) => string.Equals(result.Result, "fail", StringComparison.OrdinalIgnoreCase);

    // The policy is that of the From's domain; a header that names another domain is about another message.
    private static bool IsAbout(AuthenticationMethodResult result, string from) =>
        Property(result, "from") is not { } domain || Alignment.Holds(domain[(domain.LastIndexOf('@') + 1)..], from);

    private static string? SigningDomain(AuthenticationMethodResult result) =>
        Property(result, "d") ?? Property(result, "i")?.Split('@')[^1];

    private static string? Property(AuthenticationMethodResult result, string name) =>
        result.Properties.FirstOrDefault(property =>
            property.PropertyType.Equals("header", StringComparison.OrdinalIgnoreCase)
            && property.Property.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    // Our server's own hops stand above its findings: the host itself, or one in its domain.
    private static bool IsOwn(string received, string server)
    {
        var by = ReceivedBy().Match(received.Length > 2000 ? received[..2000] : received).Groups["host"].Value.TrimEnd('.').ToLowerInvariant();
        var own = server.ToLowerInvariant();
        var domain = own[(own.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return by == own
            || by.EndsWith($".{own}", StringComparison.Ordinal)
            || domain.Contains('.', StringComparison.Ordinal) && by.EndsWith($".{domain}", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(^|\s)by\s+(?<host>[^\s;()]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReceivedBy();
}

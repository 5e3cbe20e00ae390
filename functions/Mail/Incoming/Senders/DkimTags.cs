using System.Globalization;

namespace Serverless.Mail.Incoming.Senders;

/// <summary>The tags of a DKIM signature (RFC 6376, section 3.5) that decide whether it is worth checking.</summary>
internal sealed record DkimTags
{
    /// <summary>The domain that signs.</summary>
    internal required string Domain { get; init; }

    /// <summary>The name of its key.</summary>
    internal required string Selector { get; init; }

    /// <summary>Whether the From is signed.</summary>
    internal required bool CoversFrom { get; init; }

    /// <summary>Whether only the beginning of the body is signed, so that anything may follow it.</summary>
    internal required bool LimitsBody { get; init; }

    /// <summary>Until when it holds (UTC); null for ever.</summary>
    internal DateTimeOffset? Expires { get; init; }

    /// <summary>Reads them; null when the header is no signature.</summary>
    internal static DkimTags? Read(string header)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in header.Split(';'))
        {
            var equals = tag.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && !tags.TryAdd(tag[..equals].Trim(), string.Concat(tag[(equals + 1)..].Where(c => !char.IsWhiteSpace(c)))))
            {
                return null;
            }
        }

        return tags.TryGetValue("d", out var domain) && tags.TryGetValue("s", out var selector)
            ? new DkimTags
            {
                Domain = domain.ToLowerInvariant(),
                Selector = selector,
                CoversFrom = tags.GetValueOrDefault("h", string.Empty).Split(':').Contains("from", StringComparer.OrdinalIgnoreCase),
                LimitsBody = tags.ContainsKey("l"),
                Expires = Time(tags.GetValueOrDefault("x")),
            }
            : null;
    }

    private static DateTimeOffset? Time(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(value)
            : null;
}

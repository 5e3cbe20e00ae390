namespace Serverless.Mail.Incoming.Senders;

/// <summary>Compares the domain that vouches for a message with the one in its From.</summary>
internal static class Alignment
{
    /// <summary>Whether the domains are the same, or one lies below the other. A top-level domain vouches for nobody.</summary>
    internal static bool Holds(string? domain, string from)
    {
        var vouching = domain?.Trim().TrimEnd('.').ToLowerInvariant() ?? string.Empty;
        return vouching.Contains('.', StringComparison.Ordinal)
            && from.Contains('.', StringComparison.Ordinal)
            && (vouching == from || IsBelow(vouching, from) || IsBelow(from, vouching));
    }

    private static bool IsBelow(string domain, string parent) => domain.EndsWith($".{parent}", StringComparison.Ordinal);
}

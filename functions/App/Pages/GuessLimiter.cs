using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Serverless.App.Pages;

/// <summary>
/// Counts the links that do not exist by whoever tries them. Nobody can guess one; this keeps those who try from costing us a
/// look into storage each time. Kept by each instance for itself.
/// </summary>
/// <param name="time">The clock.</param>
public sealed class GuessLimiter(TimeProvider time)
{
    /// <summary>How many wrong links an address may try in <see cref="Window"/>.</summary>
    internal const int Most = 20;

    /// <summary>After how long the count begins anew.</summary>
    internal static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Count)> _tried = new(StringComparer.Ordinal);

    /// <summary>Whether an address has tried too many.</summary>
    internal bool IsOver(string address) =>
        _tried.TryGetValue(address, out var tried) && tried.Count >= Most && time.GetUtcNow() - tried.Since < Window;

    /// <summary>Counts a wrong link.</summary>
    internal void Count(string address)
    {
        var now = time.GetUtcNow();
        if (_tried.Count >= MostAddresses)
        {
            foreach (var (old, _) in _tried.Where(tried => now - tried.Value.Since >= Window))
            {
                _tried.TryRemove(old, out _);
            }

            if (_tried.Count >= MostAddresses)
            {
                _tried.Clear();
            }
        }

        _tried.AddOrUpdate(address, (now, 1), (_, tried) => now - tried.Since < Window ? (tried.Since, tried.Count + 1) : (now, 1));
    }

    /// <summary>Who asks: the connection's address, or where that is a proxy on our side the one that the proxy last saw.</summary>
    internal static string AddressOf(HttpRequest request)
    {
        var connection = request.HttpContext.Connection.RemoteIpAddress ?? IPAddress.None;
        if (!IsOurs(connection) || request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() is not { Length: > 0 } seen)
        {
            return Network(connection);
        }

        return IPAddress.TryParse(seen, out var plain) ? Network(plain)
            : IPEndPoint.TryParse(seen, out var withPort) ? Network(withPort.Address)
            : Network(connection);
    }

    private static bool IsOurs(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IPAddress.IsLoopback(plain)
            || (plain.GetAddressBytes() is [10, ..] or [172, >= 16 and < 32, ..] or [192, 168, ..] or [169, 254, ..] && plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork);
    }

    // One household or office has a whole /64 of IPv6.
    private static string Network(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(plain.GetAddressBytes().AsSpan(0, 8))
            : plain.ToString();
    }
}

using Microsoft.Extensions.Hosting;
using Serverless.Embedded.Hosting;

namespace Serverless.Embedded;

/// <summary>What the embedded runtime knows about a host beyond the official API.</summary>
public static class EmbeddedHostExtensions
{
    /// <summary>Tells addresses, functions and keys of a host that runs.</summary>
    /// <exception cref="ArgumentException">The host was not built by the embedded runtime.</exception>
    public static EmbeddedHostInfo DescribeEmbeddedHost(this IHost host) =>
        (
            host as EmbeddedHost ?? throw new ArgumentException("The host was not built by the embedded runtime.", nameof(host))
        ).Describe();
}

using System.Net;
using System.Net.Sockets;

namespace Serverless.Tests.Utilities;

/// <summary>Ports on 127.0.0.1 for tests.</summary>
public static class Ports
{
    /// <summary>A port that was free a moment ago. Prefer port 0 where the program under test can tell what it got.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

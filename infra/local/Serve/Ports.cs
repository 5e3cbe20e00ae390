using System.Net;
using System.Net.Sockets;

namespace Serverless.Local.Serve;

/// <summary>Ports of this machine.</summary>
internal static class Ports
{
    /// <summary>A port that is free at this moment. The links in mails name the port, so it must be known before the app listens.</summary>
    internal static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

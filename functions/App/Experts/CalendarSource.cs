using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Serverless.App.Http;
using Serverless.Workflow.Calendars;

namespace Serverless.App.Experts;

/// <summary>
/// Gets calendars over https. The address of each connection is looked up and judged here, when it is made, so that neither a
/// redirect nor a name that changes its address leads into a network of our own.
/// </summary>
internal sealed class CalendarSource : ICalendarSource, IDisposable
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    internal const int MostBytes = 4 * 1024 * 1024;

    private const int MostRedirects = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Func<IPAddress, bool> _isAllowed;
    private readonly HttpClient _client;

    /// <summary>Makes the source that gets from public addresses only.</summary>
    public CalendarSource()
        : this(PublicAddresses.IsPublic, new SslClientAuthenticationOptions())
    {
    }

    internal CalendarSource(Func<IPAddress, bool> isAllowed, SslClientAuthenticationOptions tls)
    {
        _isAllowed = isAllowed;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,

            // A proxy would make the connection in our place.
            UseProxy = false,
            SslOptions = tls,
            ConnectCallback = ConnectAsync,
        });
        _client.DefaultRequestHeaders.Add("Accept", "text/calendar");
        _client.DefaultRequestHeaders.Add("User-Agent", "Serverless-1540");
        _client.Timeout = Patience;
    }

    public async Task<byte[]> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            return await FollowAsync(url, limit.Token);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CalendarSourceException(
                $"{url.Host} did not deliver the calendar within {Patience.TotalSeconds:0} seconds. It is tried again tomorrow.", error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw error.InnerException is CalendarSourceException ours
                ? new CalendarSourceException(ours.Message, error)
                : new CalendarSourceException(
                    $"{url.Host} cannot be reached over https ({error.Message}). Check the calendar's address; it is tried again tomorrow.", error);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<byte[]> FollowAsync(Uri url, CancellationToken cancellationToken)
    {
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            if (url.Scheme != Uri.UriSchemeHttps)
            {
                throw new CalendarSourceException("The calendar's address leads to one that is not https. Give the address that it really has.");
            }

            using var answer = await _client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if ((int)answer.StatusCode is > 300 and < 400 && answer.Headers.Location is { } next)
            {
                url = new Uri(url, next);
                continue;
            }

            return answer.IsSuccessStatusCode
                ? await ReadAsync(answer.Content, cancellationToken)
                : throw new CalendarSourceException(
                    $"{url.Host} answers {(int)answer.StatusCode} for the calendar. Check that it is shared and the address is the one for programs (iCal, .ics).");
        }

        throw new CalendarSourceException($"The calendar's address leads from one to the next more than {MostRedirects} times. Give the address that it really has.");
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        return await Bodies.ReadAsync(stream, MostBytes, cancellationToken)
            ?? throw new CalendarSourceException($"The calendar is larger than {MostBytes} bytes. Share one with fewer entries.");
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var endpoint = context.DnsEndPoint;
        var known = IPAddress.TryParse(endpoint.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(endpoint.Host, cancellationToken);
        var addresses = known.Where(_isAllowed).ToArray();
        if (addresses.Length == 0)
        {
            throw new CalendarSourceException($"{endpoint.Host} is no address on the public Internet. Give one that anybody could reach.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, endpoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Serverless.Embedded;

/// <summary>Follows what Azurite writes until its three services listen, and then asks each for an answer.</summary>
internal sealed partial class AzuriteStartup(AzuriteLog log)
{
    private readonly ConcurrentDictionary<string, int> _ports = new(StringComparer.OrdinalIgnoreCase);
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Takes one line of the process's output.</summary>
    internal void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        log.Add(line);
        if (Listening().Match(line) is { Success: true } match)
        {
            _ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].ValueSpan, CultureInfo.InvariantCulture);
            if (_ports.Count == 3)
            {
                _listening.TrySetResult();
            }
        }
    }

    /// <summary>Waits until all three services answer.</summary>
    /// <exception cref="AzuriteException">The process ended, or the time is over.</exception>
    internal async Task<AzuriteEndpoints> WaitAsync(Process node, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            var exited = node.WaitForExitAsync(limit.Token);
            if (await Task.WhenAny(_listening.Task, exited) == exited)
            {
                await exited;
                throw new AzuriteException(Explain($"Azurite ended with exit code {node.ExitCode} while it started."));
            }

            var endpoints = new AzuriteEndpoints(_ports["Blob"], _ports["Queue"], _ports["Table"]);
            using var client = new HttpClient();
            await Task.WhenAll(
                AnswersAsync(client, endpoints.BlobPort, limit.Token),
                AnswersAsync(client, endpoints.QueuePort, limit.Token),
                AnswersAsync(client, endpoints.TablePort, limit.Token));
            return endpoints;
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AzuriteException(Explain($"Azurite did not answer within {patience.TotalSeconds:0} s."), error);
        }
        catch (HttpRequestException error)
        {
            throw new AzuriteException(Explain($"Azurite listens but does not answer ({error.Message})."), error);
        }
    }

    // Without credentials every service refuses, which is an answer.
    private static async Task AnswersAsync(HttpClient client, int port, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(
            new Uri($"http://127.0.0.1:{port}/devstoreaccount1?comp=list"),
            HttpCompletionOption.ResponseHeadersRead,
            cancellationToken);
    }

    [GeneratedRegex(
        @"Azurite (?<service>Blob|Queue|Table) service is successfully listening at http://127\.0\.0\.1:(?<port>\d+)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Listening();

    private string Explain(string what)
    {
        var tail = log.Tail();
        var advice = tail.Contains("EADDRINUSE", StringComparison.Ordinal)
            ? "A port is in use by another program: end that, or give other ports (0 takes free ones). "
            : string.Empty;
        return $"{what} {advice}{tail}";
    }
}

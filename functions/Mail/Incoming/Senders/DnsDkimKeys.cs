using System.Net.Sockets;
using DnsClient;
using Microsoft.Extensions.Logging;

namespace Serverless.Mail.Incoming.Senders;

/// <summary>Finds keys where they are published: as text records in DNS.</summary>
internal sealed class DnsDkimKeys(ILogger<DnsDkimKeys> logger) : IDkimKeys
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    // The machine's name servers are looked up when the first key is asked for: there may be none.
    private readonly Lazy<LookupClient> _client = new(() => new LookupClient(new LookupClientOptions
    {
        Timeout = Timeout,
        Retries = 1,
        UseCache = true,
        ThrowDnsErrors = false,
    }));

    /// <inheritdoc />
    public async Task<DkimKeyAnswer> FindAsync(string domain, string selector, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _client.Value.QueryAsync(
                $"{selector}._domainkey.{domain}", QueryType.TXT, cancellationToken: cancellationToken);
            var record = answer.Answers.TxtRecords().FirstOrDefault();
            return answer.HasError && answer.Header.ResponseCode != DnsHeaderResponseCode.NotExistentDomain
                ? new DkimKeyAnswer(null, IsAnswered: false)
                : new DkimKeyAnswer(record is null ? null : string.Concat(record.Text));
        }
        catch (Exception error) when (
            error is DnsResponseException or SocketException or InvalidOperationException or ArgumentException or TimeoutException
            || error is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Log.KeyNotFound(logger, error);
            return new DkimKeyAnswer(null, IsAnswered: false);
        }
    }
}

using System.Security.Cryptography;
using Azure.Data.Tables;
using Serverless.Domain.Links;
using Serverless.Workflow.Links;

namespace Serverless.Storage.Links;

/// <summary>
/// The links in the table <c>links</c>: a row per link under the hash of its token. Whoever reads the table cannot follow a
/// single one.
/// </summary>
internal sealed class LinkTable(TableServiceClient account, TimeProvider time) : ILinks
{
    // Rows lie apart by the first letters of their hash, so that no partition takes all the load.
    private const int PartitionLetters = 2;
    private const string GrantColumn = "Grant";

    private readonly StorageTable _table = new(account, "links");

    public async Task<string> IssueAsync(LinkGrant grant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var table = await _table.OpenAsync(cancellationToken);
        var token = LinkToken.Make(RandomNumberGenerator.GetBytes(LinkToken.Bytes));
        var (partition, row) = KeyOf(token);
        await table.AddEntityAsync(
            new TableEntity(partition, row) { [GrantColumn] = StorageJson.Write(grant with { Issued = time.GetUtcNow() }) },
            cancellationToken);
        return token;
    }

    public async Task<LinkGrant?> FindAsync(string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (!LinkToken.IsWellFormed(token))
        {
            return null;
        }

        // The lookup is by the hash: how long it takes tells nothing about how much of a token is right.
        var table = await _table.OpenAsync(cancellationToken);
        var (partition, row) = KeyOf(token);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? StorageJson.Read<LinkGrant>(found.Value!.GetString(GrantColumn)) : null;
    }

    private static (string Partition, string Row) KeyOf(string token)
    {
        var hash = LinkToken.HashOf(token);
        return (hash[..PartitionLetters], hash);
    }
}

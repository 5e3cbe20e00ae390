using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
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

    // How often the standing links of a holder have been ended; no hash has these letters.
    private const string StandingPartition = "standing";
    private const string GenerationColumn = "Generation";

    private readonly StorageTable _table = new(account, "links");

    public async Task<string> IssueAsync(LinkGrant grant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var table = await _table.OpenAsync(cancellationToken);
        var token = LinkToken.Make(RandomNumberGenerator.GetBytes(LinkToken.Bytes));
        var (partition, row) = KeyOf(token);
        await table.AddEntityAsync(
            new TableEntity(partition, row)
            {
                [GrantColumn] = StorageJson.Write(grant with
                {
                    Issued = time.GetUtcNow(),
                    Generation = grant.Purpose.IsStanding() ? (await GenerationAsync(grant.Purpose, grant.Party, cancellationToken)).Count : 0,
                }),
            },
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
        return found.HasValue
            && StorageJson.Read<LinkGrant>(found.Value!.GetString(GrantColumn)) is var grant
            && (!grant.Purpose.IsStanding() || grant.Generation == (await GenerationAsync(grant.Purpose, grant.Party, cancellationToken)).Count)
                ? grant
                : null;
    }

    public Task EndAsync(LinkPurpose purpose, Party party, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (!purpose.IsStanding())
        {
            throw new ArgumentException($"Links of the purpose {purpose} do not stand.", nameof(purpose));
        }

        return Races.RetryAsync(async () =>
        {
            var table = await _table.OpenAsync(cancellationToken);
            var (count, version) = await GenerationAsync(purpose, party, cancellationToken);
            var row = new TableEntity(StandingPartition, HolderOf(purpose, party)) { [GenerationColumn] = count + 1 };
            return await (version is { } read
                ? table.UpdateEntityAsync(row, read, TableUpdateMode.Replace, cancellationToken)
                : table.AddEntityAsync(row, cancellationToken));
        });
    }

    private static string HolderOf(LinkPurpose purpose, Party party) => RowKeys.Of($"{purpose}/{party.Kind}/{party.Id}");

    private async Task<(int Count, ETag? Version)> GenerationAsync(LinkPurpose purpose, Party party, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(StandingPartition, HolderOf(purpose, party), cancellationToken: cancellationToken);
        return row.HasValue ? (row.Value!.GetInt32(GenerationColumn)!.Value, row.Value.ETag) : (0, null);
    }

    private static (string Partition, string Row) KeyOf(string token)
    {
        var hash = LinkToken.HashOf(token);
        return (hash[..PartitionLetters], hash);
    }
}

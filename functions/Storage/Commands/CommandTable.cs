using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Workflow.Commands;

namespace Serverless.Storage.Commands;

/// <summary>The inbox in the table <c>commands</c>: a partition per request, a row per idempotency key.</summary>
internal sealed class CommandTable(TableServiceClient account) : ICommandInbox
{
    private const string EnvelopeColumn = "Envelope";
    private const string OutcomeColumn = "Outcome";
    private const string AtColumn = "At";
    private const string OpenColumn = "Open";

    private readonly StorageTable _table = new(account, "commands");

    public async Task<StoredCommand> StoreAsync(CommandEnvelope command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var table = await _table.OpenAsync(cancellationToken);
        var row = new TableEntity(command.Reference.ToString(), RowKeys.Of(command.Key))
        {
            [EnvelopeColumn] = StorageJson.Write(command),
            [AtColumn] = command.At,
            [OpenColumn] = true,
        };
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
            return new StoredCommand(command, Outcome: null);
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            return await FindAsync(command.Reference, command.Key, cancellationToken)
                ?? throw new InvalidDataException($"The command {command.Key} of {command.Reference} was there and is gone.", error);
        }
    }

    public async Task<StoredCommand?> FindAsync(Reference reference, string key, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            reference.ToString(), RowKeys.Of(key), cancellationToken: cancellationToken);
        return row.HasValue ? Read(row.Value!) : null;
    }

    public async Task<CommandOutcome> CompleteAsync(
        Reference reference, string key, CommandOutcome outcome, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        return await Races.RetryAsync(async () =>
        {
            var found = await table.GetEntityIfExistsAsync<TableEntity>(
                reference.ToString(), RowKeys.Of(key), cancellationToken: cancellationToken);
            if (!found.HasValue)
            {
                throw new InvalidOperationException($"There is no command {key} of {reference}.");
            }

            var row = found.Value!;
            if (Read(row).Outcome is { } standing)
            {
                return standing;
            }

            row[OutcomeColumn] = StorageJson.Write(outcome);
            row[OpenColumn] = false;
            await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
            return outcome;
        });
    }

    public async IAsyncEnumerable<StoredCommand> ListAsync(
        Reference reference, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {reference.ToString()}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return Read(row);
        }
    }

    public async IAsyncEnumerable<CommandEnvelope> ListOpenAsync(
        DateTimeOffset before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"Open eq {true} and At lt {before}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return Read(row).Envelope;
        }
    }

    private static StoredCommand Read(TableEntity row) => new(
        StorageJson.Read<CommandEnvelope>(row.GetString(EnvelopeColumn)),
        row.GetString(OutcomeColumn) is { } outcome ? StorageJson.Read<CommandOutcome>(outcome) : null);
}

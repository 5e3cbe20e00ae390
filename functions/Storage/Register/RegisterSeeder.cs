using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Register;
using Serverless.Workflow.Register;

namespace Serverless.Storage.Register;

/// <summary>
/// Brings the files into the tables. A file whose content is there already costs one read. Of a changed file only changed
/// entries are written; a row that an operator changed stays until its own entry changes in the file.
/// </summary>
/// <remarks>
/// May run in several processes at once and may be killed anywhere: each write is conditional, and the file's hash comes
/// last.
/// </remarks>
internal sealed class RegisterSeeder(TableServiceClient account, RegisterSettings settings, ILogger<RegisterSeeder> logger)
{
    private const string FilePartition = "file";
    private const string HashColumn = "Hash";
    private const int LargestTransaction = 100;

    /// <summary>Brings all files into the tables.</summary>
    /// <exception cref="RegisterException">A file is missing or has faults; nothing was written.</exception>
    internal async Task SeedAsync(CancellationToken cancellationToken)
    {
        var files = await ReadFilesAsync(cancellationToken);
        if (RegisterReader.Read(files) is { IsValid: false } reading)
        {
            throw new RegisterException(reading.Faults);
        }

        await Task.WhenAll(files.Select(file =>
            Races.RetryAsync(() => SeedAsync(file.Key, file.Value, cancellationToken))));
    }

    private async Task<Dictionary<string, string>> ReadFilesAsync(CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in RegisterFiles.All)
        {
            var path = Path.Combine(settings.Folder, file);
            if (File.Exists(path))
            {
                files.Add(file, await File.ReadAllTextAsync(path, cancellationToken));
            }
        }

        return files;
    }

    private async Task<bool> SeedAsync(string file, string content, CancellationToken cancellationToken)
    {
        var table = account.GetTableClient(settings.TableOf(file));
        await table.CreateIfNotExistsAsync(cancellationToken);
        var hash = RowKeys.Of(content);
        var known = await table.GetEntityIfExistsAsync<TableEntity>(FilePartition, file, cancellationToken: cancellationToken);
        if (known.HasValue && known.Value!.GetString(HashColumn) == hash)
        {
            return false;
        }

        var rows = await table
            .QueryAsync<TableEntity>(row => row.PartitionKey == RegisterRow.Partition, cancellationToken: cancellationToken)
            .ToDictionaryAsync(row => row.RowKey, StringComparer.Ordinal, cancellationToken);
        var actions = Actions(file, RegisterReader.Split(file, content, []), rows);
        foreach (var batch in actions.Chunk(LargestTransaction))
        {
            await table.SubmitTransactionAsync(batch, cancellationToken);
        }

        await table.UpsertEntityAsync(
            new TableEntity(FilePartition, file) { [HashColumn] = hash }, TableUpdateMode.Replace, cancellationToken);
        Log.RegisterSeeded(
            logger,
            file,
            actions.Count(action => action.ActionType == TableTransactionActionType.Add),
            actions.Count(action => action.ActionType == TableTransactionActionType.UpdateReplace),
            actions.Count(action => action.ActionType == TableTransactionActionType.Delete));
        return true;
    }

    private List<TableTransactionAction> Actions(
        string file, IReadOnlyList<RegisterEntry> entries, Dictionary<string, TableEntity> rows)
    {
        var actions = new List<TableTransactionAction>();
        foreach (var entry in entries)
        {
            if (!rows.Remove(entry.Key, out var row))
            {
                actions.Add(new TableTransactionAction(TableTransactionActionType.Add, RegisterRow.Of(entry)));
            }
            else if (!RegisterRow.IsFrom(row, entry))
            {
                if (RegisterRow.IsChanged(row))
                {
                    Log.RegisterChangeReplaced(logger, file, entry.Key);
                }

                actions.Add(new TableTransactionAction(TableTransactionActionType.UpdateReplace, RegisterRow.Of(entry), row.ETag));
            }
        }

        // What is left was in an earlier file, or an operator added it.
        foreach (var row in rows.Values)
        {
            if (RegisterRow.IsChanged(row))
            {
                Log.RegisterEntryKept(logger, file, row.RowKey);
            }
            else
            {
                actions.Add(new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag));
            }
        }

        return actions;
    }
}

using Azure;
using Azure.Data.Tables;
using Serverless.Workflow.Mail;

namespace Serverless.Storage.Mail;

/// <summary>The mail log in the table <c>messages</c>: a partition per message id, by its hash. Beside the record, copies of what was sent.</summary>
internal sealed class MailTable(TableServiceClient account) : IMailLog
{
    private const string RecordColumn = "Record";
    private const string Row = "message";

    private readonly StorageTable _table = new(account, "messages");

    public Task<MailRecord> ClaimAsync(MailRecord record, CancellationToken cancellationToken) => ClaimAsync(record, default, cancellationToken);

    public async Task<MailRecord> ClaimAsync(MailRecord record, ReadOnlyMemory<byte> copy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var table = await _table.OpenAsync(cancellationToken);
        var row = Entity(record);
        MessageCopy.Put(row, copy);
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
            return record;
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            return await FindAsync(record.MessageId, cancellationToken)
                ?? throw new InvalidDataException($"The record of the message {record.MessageId} was there and is gone.", error);
        }
    }

    public async Task<MailRecord?> FindAsync(string messageId, CancellationToken cancellationToken) =>
        await FindAsync(messageId, [RecordColumn], cancellationToken) is { } row ? StorageJson.Read<MailRecord>(row.GetString(RecordColumn)) : null;

    public async Task<ReadOnlyMemory<byte>?> FindCopyAsync(string messageId, CancellationToken cancellationToken) =>
        await FindAsync(messageId, select: null, cancellationToken) is { } row ? MessageCopy.Get(row) : null;

    public async Task SettleAsync(MailRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var table = await _table.OpenAsync(cancellationToken);
        await table.UpsertEntityAsync(Entity(record), TableUpdateMode.Merge, cancellationToken);
    }

    private static TableEntity Entity(MailRecord record) => new(RowKeys.Of(record.MessageId), Row)
    {
        [RecordColumn] = StorageJson.Write(record),
    };

    private async Task<TableEntity?> FindAsync(string messageId, string[]? select, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(RowKeys.Of(messageId), Row, select, cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}

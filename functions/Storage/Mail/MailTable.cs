using Azure;
using Azure.Data.Tables;
using Serverless.Workflow.Mail;

namespace Serverless.Storage.Mail;

/// <summary>The mail log in the table <c>messages</c>: a partition per message id, by its hash.</summary>
internal sealed class MailTable(TableServiceClient account) : IMailLog
{
    private const string RecordColumn = "Record";
    private const string Row = "message";
    private readonly StorageTable _table = new(account, "messages");

    public async Task<MailRecord> ClaimAsync(MailRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var table = await _table.OpenAsync(cancellationToken);
        try
        {
            await table.AddEntityAsync(Entity(record), cancellationToken);
            return record;
        }
        catch (RequestFailedException error) when (error.Status == 409)
        {
            return await FindAsync(record.MessageId, cancellationToken)
                ?? throw new InvalidDataException($"The record of the message {record.MessageId} was there and is gone.", error);
        }
    }

    public async Task<MailRecord?> FindAsync(string messageId, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(RowKeys.Of(messageId), Row, cancellationToken: cancellationToken);
        return row.HasValue ? StorageJson.Read<MailRecord>(row.Value!.GetString(RecordColumn)) : null;
    }

    public async Task SettleAsync(MailRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var table = await _table.OpenAsync(cancellationToken);
        await table.UpsertEntityAsync(Entity(record), TableUpdateMode.Replace, cancellationToken);
    }

    private static TableEntity Entity(MailRecord record) => new(RowKeys.Of(record.MessageId), Row)
    {
        [RecordColumn] = StorageJson.Write(record),
    };
}

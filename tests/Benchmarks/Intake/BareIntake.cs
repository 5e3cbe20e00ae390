using System.Globalization;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using MimeKit;

namespace Serverless.Tests.Benchmarks.Intake;

/// <summary>
/// What intake could be at best: a message is parsed and as much is written as the app has written, call by call, of the app's
/// own rows. Nothing is read, compared or decided.
/// </summary>
internal sealed class BareIntake
{
    private readonly TableClient _table;
    private readonly BlobContainerClient _container;
    private readonly QueueClient _queue;
    private int _count;

    private BareIntake(TableClient table, BlobContainerClient container, QueueClient queue)
    {
        _table = table;
        _container = container;
        _queue = queue;
    }

    internal static async Task<BareIntake> OpenAsync(string storage, CancellationToken cancellation)
    {
        var bare = new BareIntake(
            new TableServiceClient(storage).GetTableClient("bare"),
            new BlobServiceClient(storage).GetBlobContainerClient("bare"),
            new QueueServiceClient(storage, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }).GetQueueClient("bare"));
        await bare._table.CreateIfNotExistsAsync(cancellation);
        await bare._container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await bare._queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        return bare;
    }

    /// <summary>Takes messages in.</summary>
    /// <param name="notes">The messages.</param>
    /// <param name="writes">How much is written for all of them together.</param>
    /// <param name="atOnce">How many are under way at once.</param>
    /// <param name="cancellation">Gives up.</param>
    internal Task RunAsync(IReadOnlyList<RawNote> notes, IntakeWrites writes, int atOnce, CancellationToken cancellation) => Parallel.ForEachAsync(
        notes.Index(),
        new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation },
        async (pair, token) =>
        {
            var (at, note) = pair;
            using var stream = new MemoryStream(note.Message.ToArray());
            var message = await MimeMessage.LoadAsync(stream, token);
            if (message.TextBody is not { Length: > 0 })
            {
                throw new InvalidDataException($"The note {note.MessageId} has no text.");
            }

            for (var i = Share(writes.Blobs, at, notes.Count); i > 0; i--)
            {
                await _container.GetBlobClient(Name()).UploadAsync(BinaryData.FromBytes(note.Message), token);
            }

            for (var i = Share(writes.Sends, at, notes.Count); i > 0; i--)
            {
                await _queue.SendMessageAsync(note.MessageId, token);
            }

            for (var i = Share(writes.Rows, at, notes.Count); i > 0; i--)
            {
                await _table.UpsertEntityAsync(Copy(writes.Record), TableUpdateMode.Replace, token);
            }

            for (var i = Share(writes.Batches, at, notes.Count); i > 0; i--)
            {
                var (one, other) = (Copy(writes.Status), Copy(writes.Record));
                other.PartitionKey = one.PartitionKey;
                await _table.SubmitTransactionAsync(
                    [new TableTransactionAction(TableTransactionActionType.Add, one), new TableTransactionAction(TableTransactionActionType.Add, other)], token);
            }
        });

    // Spreads a number over the messages so that the shares add up to it.
    private static int Share(int all, int at, int count) => (int)(((long)all * (at + 1) / count) - ((long)all * at / count));

    private TableEntity Copy(TableEntity row)
    {
        var copy = new TableEntity(row.Where(pair => pair.Value is not null && !pair.Key.StartsWith("odata", StringComparison.Ordinal)).ToDictionary())
        {
            PartitionKey = Name(),
            RowKey = Name(),
        };
        copy.Remove("Timestamp");
        return copy;
    }

    private string Name() => Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
}

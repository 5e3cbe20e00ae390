using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using Microsoft.DurableTask.Client;
using Serverless.App.Health;
using Serverless.Tests.Benchmarks.Cases;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Benchmarks.Intake;

/// <summary>Notes per second through the door and the intake, against a bare parse and the same writes.</summary>
internal static class IntakeBenchmark
{
    // As many as the queue's trigger works on at once.
    private const int AtOnce = 16;

    internal static async Task<Report> RunAsync(bool quick, CancellationToken cancellation)
    {
        await using var run = await CaseRun.StartAsync(cancellation);

        // Only the intake: the requests that begin are not worked on while the next notes come.
        await using var app = await App.StartAsync(run.Storage, [typeof(LivenessFunction)], cancellation);
        var bare = await BareIntake.OpenAsync(run.Storage, cancellation);
        var notes = new Notes(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        var (rates, limits, reads, writes, bytes) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());

        // Turn by turn, so that what else the machine does meets both. The first round warms up.
        for (var round = 0; round < (quick ? 2 : 8); round++)
        {
            var taken = notes.Take(quick ? 24 : 96);
            var before = await CountAsync(run.Calls, cancellation);
            var rate = await TakeAsync(app, taken, cancellation);
            var after = await CountAsync(run.Calls, cancellation);
            var calls = after.ToDictionary(pair => pair.Key, pair => pair.Value - before.GetValueOrDefault(pair.Key), StringComparer.Ordinal);
            await CheckAsync(app, taken, cancellation);
            var written = await WritesAsync(run.Storage, taken, calls, cancellation);
            var began = Stopwatch.GetTimestamp();
            await bare.RunAsync(taken, written, AtOnce, cancellation);
            var limit = taken.Count / Stopwatch.GetElapsedTime(began).TotalSeconds;
            if (round > 0)
            {
                rates.Add(rate);
                limits.Add(limit);
                reads.Add(calls.Where(pair => !StorageCalls.Writes(pair.Key)).Sum(pair => pair.Value) / (double)taken.Count);
                writes.Add(calls.Where(pair => StorageCalls.Writes(pair.Key)).Sum(pair => pair.Value) / (double)taken.Count);
                bytes.Add(taken.Average(note => note.Message.Length));
            }
        }

        var report = new Report("Intake of notes, from the door to the request that begins");
        report.Add("size of a message", string.Create(CultureInfo.InvariantCulture, $"{bytes.Average():N0} bytes"));
        report.Add("storage writes of a message", string.Create(CultureInfo.InvariantCulture, $"{writes.Average():0.0}"));
        report.Add("storage reads of a message, which the limit does without", string.Create(CultureInfo.InvariantCulture, $"{reads.Average():0.0}"));
        report.Beside("messages taken in, against MimeKit's parse and the same writes", Median(rates), Median(limits), "/s", string.Empty);
        return report;
    }

    private static async Task<double> TakeAsync(App app, IReadOnlyList<RawNote> notes, CancellationToken cancellation)
    {
        var (door, intake, client) = (app.Get<MailDoor>(), app.Get<MailIntake>(), app.Get<DurableTaskClient>());
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            notes,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (note, token) =>
            {
                var hash = await door.TakeAsync(note.Message, "api", recipient: null, token);
                await intake.HandleAsync(client, new MailArrival(hash, "api", Recipient: null, TimeProvider.System.GetUtcNow(), note.Message.Length), token);
            });
        return notes.Count / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    // A note that is held or taken for a copy would be cheaper than one that begins a request.
    private static async Task CheckAsync(App app, IReadOnlyList<RawNote> notes, CancellationToken cancellation)
    {
        foreach (var note in notes)
        {
            var record = await app.Get<IMailLog>().FindAsync(note.MessageId, cancellation);
            if (record?.Effect != MailEffect.Begun)
            {
                throw new InvalidOperationException($"The note {note.MessageId} began nothing: {record?.Effect.ToString() ?? "unknown"} {record?.Detail}");
            }
        }
    }

    private static async Task<IntakeWrites> WritesAsync(
        string storage, IReadOnlyList<RawNote> notes, Dictionary<string, int> calls, CancellationToken cancellation)
    {
        var account = new TableServiceClient(storage);
        var record = await FirstAsync(account.GetTableClient("messages"), "Record ne ''", cancellation);
        var status = await FirstAsync(account.GetTableClient("requests"), TableClient.CreateQueryFilter($"PartitionKey eq {notes[0].State} and RowKey lt {"a"}"), cancellation);
        return new IntakeWrites(
            calls.GetValueOrDefault("blob: write"),
            calls.GetValueOrDefault("queue: send"),
            calls.GetValueOrDefault("table: write a row"),
            calls.GetValueOrDefault("table: write several rows at once"),
            record,
            status);
    }

    private static async Task<TableEntity> FirstAsync(TableClient table, string filter, CancellationToken cancellation) =>
        await table.QueryAsync<TableEntity>(filter, maxPerPage: 1, cancellationToken: cancellation).FirstAsync(cancellation);

    // The emulator's log comes a little after its answers.
    private static async Task<Dictionary<string, int>> CountAsync(StorageCalls calls, CancellationToken cancellation)
    {
        for (var last = calls.Take(); ;)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);
            var now = calls.Take();
            if (now.Values.Sum() == last.Values.Sum())
            {
                return now;
            }

            last = now;
        }
    }

    private static double Median(List<double> figures)
    {
        figures.Sort();
        return figures[figures.Count / 2];
    }
}

using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Register;
using Serverless.Workflow.Register;

namespace Serverless.Storage.Register;

/// <summary>The registers from the tables, filled from the files with the first use in each process. Thread safe.</summary>
internal sealed class RegisterTables(
    TableServiceClient account, RegisterSeeder seeder, RegisterSettings settings, TimeProvider time, ILogger<RegisterTables> logger)
    : IRegisters, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Snapshot? _snapshot;
    private bool _seeded;

    public async ValueTask<RegisterIndex> GetAsync(CancellationToken cancellationToken)
    {
        if (Fresh() is { } fresh)
        {
            return fresh;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return Fresh() ?? await RefreshAsync(cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    // A clock that was set back makes what was read "from the future": that is read again too.
    private RegisterIndex? Fresh() =>
        Volatile.Read(ref _snapshot) is { } snapshot
        && time.GetUtcNow() - snapshot.At is var age
        && age >= TimeSpan.Zero
        && age < settings.Freshness
            ? snapshot.Index
            : null;

    private async Task<RegisterIndex> RefreshAsync(CancellationToken cancellationToken)
    {
        var last = _snapshot;
        try
        {
            if (!_seeded)
            {
                await seeder.SeedAsync(cancellationToken);
                _seeded = true;
            }

            var rows = await Task.WhenAll(RegisterFiles.All.Select(file => ReadAsync(file, cancellationToken)));
            var next = Next(last, [.. rows.SelectMany(entries => entries)]);
            Volatile.Write(ref _snapshot, next);
            return next.Index;
        }
        catch (RequestFailedException error) when (last is not null)
        {
            Log.RegisterNotRefreshed(logger, error);
            Volatile.Write(ref _snapshot, last with { At = time.GetUtcNow() });
            return last.Index;
        }
    }

    private Snapshot Next(Snapshot? last, RegisterEntry[] entries)
    {
        var now = time.GetUtcNow();
        var content = RowKeys.Of(string.Join('\n', entries.Select(entry => $"{entry.File} {entry.Key} {entry.Json}")));
        if (last?.Content == content)
        {
            return last with { At = now };
        }

        var reading = RegisterReader.Read(entries);
        if (reading.IsValid)
        {
            return new Snapshot(new RegisterIndex(reading.Registers), content, now);
        }

        if (last is null)
        {
            throw new RegisterException(reading.Faults);
        }

        foreach (var fault in reading.Faults)
        {
            Log.RegisterFault(logger, fault.ToString());
        }

        // With its content noted, the same fault is told once and not every minute.
        return last with { Content = content, At = now };
    }

    private async Task<List<RegisterEntry>> ReadAsync(string file, CancellationToken cancellationToken) =>
        await account
            .GetTableClient(settings.TableOf(file))
            .QueryAsync<TableEntity>(row => row.PartitionKey == RegisterRow.Partition, cancellationToken: cancellationToken)
            .Where(row => !RegisterRow.IsWithdrawn(row))
            .Select(row => RegisterRow.Read(file, row))
            .ToListAsync(cancellationToken);

    private sealed record Snapshot(RegisterIndex Index, string Content, DateTimeOffset At);
}

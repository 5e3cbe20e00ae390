using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Bookings;
using Serverless.Domain.Requests;

namespace Serverless.Storage.Bookings;

/// <summary>
/// The locks, in the table <c>bookings</c>: a partition per expert, a row per day with the request that has it. A row counts
/// while that request's team has the day; any other row is a leftover that anybody may take or remove.
/// </summary>
/// <remarks>
/// Why a day never has two owners: a request's team has a day first, and only then the row is written, always, even where it
/// is the request's own already. Whoever takes or removes a row read the row before the team that it points to, and does it
/// only from the version that was read. So of an owner coming back and a taker one fails, reads again, and sees the other.
/// </remarks>
internal sealed class DayRows(TableServiceClient account, TeamRows teams, TimeProvider time)
{
    private const string ReferenceColumn = "Reference";

    private readonly StorageTable _table = new(account, "bookings");

    /// <summary>Takes the days of one expert for a request whose team has them, in one transaction.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="asked">The days.</param>
    /// <param name="writes">Whether to take them, or only to find the conflicts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The days that others have; if there are any, none is taken.</returns>
    internal async Task<List<BookingConflict>> TakeAsync(Reference reference, ExpertDays asked, bool writes, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        return await Races.RetryAsync(async () =>
        {
            var (from, until) = (TeamRows.DayKey(asked.Days[0]), TeamRows.DayKey(asked.Days[^1]));
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {asked.Expert} and RowKey ge {from} and RowKey le {until}");
            var rows = await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)
                .ToDictionaryAsync(row => row.RowKey, StringComparer.Ordinal, cancellationToken);
            var conflicts = new List<BookingConflict>();
            var actions = new List<TableTransactionAction>();
            foreach (var day in asked.Days)
            {
                var row = new TableEntity(asked.Expert, TeamRows.DayKey(day)) { [ReferenceColumn] = reference.ToString() };
                if (!rows.TryGetValue(row.RowKey, out var known))
                {
                    actions.Add(new(TableTransactionActionType.Add, row));
                }
                else if (Owner(known) == reference || !await IsTakenAsync(known, day, cancellationToken))
                {
                    actions.Add(new(TableTransactionActionType.UpdateReplace, row, known.ETag));
                }
                else
                {
                    conflicts.Add(new BookingConflict(asked.Expert, day, Owner(known)));
                }
            }

            if (writes && conflicts.Count == 0)
            {
                await table.SubmitTransactionAsync(actions, cancellationToken);
            }

            return conflicts;
        });
    }

    /// <summary>Removes the rows of these experts that a request no longer has.</summary>
    internal async Task TidyAsync(Reference reference, IEnumerable<string> experts, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        foreach (var expert in experts)
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {expert} and Reference eq {reference.ToString()}");
            var rows = await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
            var (team, _) = await teams.ReadAsync(reference, cancellationToken);
            await RemoveAsync(table, rows.Where(row => team?.Has(expert, Day(row)) != true), cancellationToken);
        }
    }

    /// <summary>Reads all rows from a day on, as they are now.</summary>
    internal async Task<List<TableEntity>> ListAsync(DateOnly from, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"RowKey ge {TeamRows.DayKey(from)}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    /// <summary>Removes those of these rows that no team has.</summary>
    /// <param name="rows">The rows, read before the teams.</param>
    /// <param name="standing">The teams.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many went.</returns>
    internal async Task<int> RemoveLeftoversAsync(
        IReadOnlyList<TableEntity> rows, IEnumerable<TeamBookings> standing, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var byReference = standing.ToDictionary(team => team.Reference);
        return await RemoveAsync(
            table,
            rows.Where(row => !byReference.TryGetValue(Owner(row), out var team) || !team.Has(row.PartitionKey, Day(row))),
            cancellationToken);
    }

    // One by one: a row that has changed since is somebody's now, and must not keep the others from going.
    private static async Task<int> RemoveAsync(TableClient table, IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var row in rows)
        {
            try
            {
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
                removed++;
            }
            catch (RequestFailedException error) when (Races.IsLost(error))
            {
                // Taken, or gone.
            }
        }

        return removed;
    }

    private async Task<bool> IsTakenAsync(TableEntity row, DateOnly day, CancellationToken cancellationToken)
    {
        var (team, version) = await teams.ReadAsync(Owner(row), cancellationToken);
        var now = time.GetUtcNow();
        if (team?.HasExpired(now) == true)
        {
            // Given up first, so that its owner can no longer confirm or renew it.
            team = team.WithoutExpired(now);
            await teams.WriteAsync(team, version, cancellationToken);
        }

        return team?.Has(row.PartitionKey, day) == true;
    }

    private static Reference Owner(TableEntity row) => Reference.Parse(row.GetString(ReferenceColumn) ?? string.Empty);

    private static DateOnly Day(TableEntity row) => DateOnly.ParseExact(row.RowKey, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

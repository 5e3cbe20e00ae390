using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Bookings;
using Serverless.Domain.Requests;

namespace Serverless.Storage.Bookings;

/// <summary>
/// What each request has booked, in the table <c>bookingteams</c>: a partition per request with the one row <c>team</c>. This row
/// alone says what belongs to the request, and it changes only from the version that was read.
/// </summary>
internal sealed class TeamRows(TableServiceClient account)
{
    private const string RowKey = "team";
    private const string TeamColumn = "Team";
    private const string FirstColumn = "First";
    private const string LastColumn = "Last";

    private readonly StorageTable _table = new(account, "bookingteams");

    /// <summary>Reads what a request has, with the version to change it from.</summary>
    internal async Task<(TeamBookings? Team, ETag Version)> ReadAsync(Reference reference, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(reference.ToString(), RowKey, cancellationToken: cancellationToken);
        return row.HasValue ? (Read(row.Value!), row.Value!.ETag) : (null, default);
    }

    /// <summary>Reads all that may have days in a span.</summary>
    internal async Task<List<(TeamBookings Team, ETag Version)>> ListAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var filter = TableClient.CreateQueryFilter($"RowKey eq {RowKey} and First le {DayKey(until)} and Last ge {DayKey(from)}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)
            .Select(row => (Read(row), row.ETag))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Writes what a request has now, in place of the version that was read; nothing leaves no row.</summary>
    /// <returns>The new version.</returns>
    /// <exception cref="RequestFailedException">Another change came first; <see cref="Races"/> knows it.</exception>
    internal async Task<ETag> WriteAsync(TeamBookings team, ETag version, CancellationToken cancellationToken)
    {
        var table = await _table.OpenAsync(cancellationToken);
        var partition = team.Reference.ToString();
        if (team.IsEmpty())
        {
            if (version != default)
            {
                await table.DeleteEntityAsync(partition, RowKey, version, cancellationToken);
            }

            return default;
        }

        var days = team.Team.SelectMany(booked => booked.Days).Concat(team.Attempt?.Team.SelectMany(asked => asked.Days) ?? []).ToList();
        var row = new TableEntity(partition, RowKey) { [FirstColumn] = DayKey(days.Min()), [LastColumn] = DayKey(days.Max()) };
        StorageJson.Put(row, TeamColumn, team);
        var answer = version == default
            ? await table.AddEntityAsync(row, cancellationToken)
            : await table.UpdateEntityAsync(row, version, TableUpdateMode.Replace, cancellationToken);
        return answer.Headers.ETag ?? throw new InvalidDataException("The storage wrote a row and did not say its version.");
    }

    /// <summary>A day as rows are sorted by it.</summary>
    internal static string DayKey(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TeamBookings Read(TableEntity row) => StorageJson.Get<TeamBookings>(row, TeamColumn);
}

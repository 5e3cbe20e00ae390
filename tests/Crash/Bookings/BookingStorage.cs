using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Requests;
using Serverless.Storage;
using Serverless.Workflow.Bookings;

namespace Serverless.Tests.Crash.Bookings;

/// <summary>The bookings as the app has them, and the locks behind them.</summary>
/// <param name="connection">The storage.</param>
/// <param name="time">The clock.</param>
internal sealed class BookingStorage(string connection, TimeProvider time) : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", connection)]).Build())
        .AddSingleton(time)
        .AddServerlessStorage()
        .BuildServiceProvider();

    internal IBookings Bookings => _services.GetRequiredService<IBookings>();

    /// <summary>The rows of the table that keeps two requests from the same day.</summary>
    internal async Task<HashSet<(string Expert, string Day, Reference Reference)>> LocksAsync(CancellationToken cancellationToken) =>
        await new TableServiceClient(connection).GetTableClient("bookings")
            .QueryAsync<TableEntity>(cancellationToken: cancellationToken)
            .Select(row => (row.PartitionKey, row.RowKey, Reference.Parse(row.GetString("Reference"))))
            .ToHashSetAsync(cancellationToken: cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

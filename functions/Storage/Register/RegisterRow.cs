using Azure.Data.Tables;
using Serverless.Domain.Register;

namespace Serverless.Storage.Register;

/// <summary>
/// One entry as a row: partition <c>entry</c>, row the entry's key. An operator changes the JSON in <c>Entry</c>, or sets
/// <c>Withdrawn</c> to true to take an entry out. <c>Seed</c> is the hash of the file's entry that was written last: it tells
/// a change in the file from a change in the table.
/// </summary>
internal static class RegisterRow
{
    internal const string Partition = "entry";

    private const string EntryColumn = "Entry";
    private const string SeedColumn = "Seed";
    private const string WithdrawnColumn = "Withdrawn";

    internal static TableEntity Of(RegisterEntry entry) => new(Partition, entry.Key)
    {
        [EntryColumn] = entry.Json,
        [SeedColumn] = RowKeys.Of(entry.Json),
    };

    internal static RegisterEntry Read(string file, TableEntity row) =>
        new(file, row.RowKey, row.GetString(EntryColumn) ?? string.Empty);

    internal static bool IsWithdrawn(TableEntity row) => row.GetBoolean(WithdrawnColumn) ?? false;

    /// <summary>Whether the row came from this very entry, whatever an operator has made of it since.</summary>
    internal static bool IsFrom(TableEntity row, RegisterEntry entry) => row.GetString(SeedColumn) == RowKeys.Of(entry.Json);

    /// <summary>Whether the row holds anything but what a file put there.</summary>
    internal static bool IsChanged(TableEntity row) =>
        IsWithdrawn(row) || row.GetString(SeedColumn) != RowKeys.Of(row.GetString(EntryColumn) ?? string.Empty);
}

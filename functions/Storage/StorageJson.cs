using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;

namespace Serverless.Storage;

/// <summary>How records are written into columns.</summary>
internal static class StorageJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Columns are no web page: names in all scripts stay legible, and short.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // A column holds 32 Ki characters; a case with long decisions has more.
    private const int PartLength = 30_000;

    /// <summary>Writes a record into a column, and where it is too long into the columns <c>…1</c>, <c>…2</c> beside it.</summary>
    internal static void Put<T>(TableEntity row, string column, T value)
    {
        var json = Write(value);
        for (var (from, part) = (0, 0); from < json.Length; part++)
        {
            var until = Math.Min(from + PartLength, json.Length);

            // Half a character would not come back.
            until -= char.IsHighSurrogate(json[until - 1]) ? 1 : 0;
            row[Column(column, part)] = json[from..until];
            from = until;
        }
    }

    /// <summary>Reads a record that <see cref="Put"/> has written.</summary>
    /// <exception cref="InvalidDataException">The columns hold something else.</exception>
    internal static T Get<T>(TableEntity row, string column)
    {
        var parts = new List<string>();
        while (row.GetString(Column(column, parts.Count)) is { } part)
        {
            parts.Add(part);
        }

        return Read<T>(parts is [] ? null : string.Concat(parts));
    }

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="InvalidDataException">The column holds something else.</exception>
    internal static T Read<T>(string? json) =>
        json is null
            ? throw new InvalidDataException($"A row lacks its {typeof(T).Name}.")
            : JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException($"A row holds null for its {typeof(T).Name}.");

    private static string Column(string column, int part) => part == 0 ? column : string.Create(CultureInfo.InvariantCulture, $"{column}{part}");
}

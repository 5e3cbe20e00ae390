using Microsoft.Data.Sqlite;

namespace Serverless.Tests.Crash;

/// <summary>The outside world: what activities did, each under a key that makes doing it twice show as once.</summary>
internal sealed class Effects : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    internal Effects(string folder)
    {
        _connection = new SqliteConnection($"Data Source={Path.Combine(folder, "effects.db")};Pooling=false");
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        Execute(
            "CREATE TABLE IF NOT EXISTS effects (key TEXT PRIMARY KEY, value INTEGER NOT NULL, runs INTEGER NOT NULL, conflicts INTEGER NOT NULL)");
    }

    /// <summary>Does the effect of a key.</summary>
    /// <returns>How often it has been done, this time included.</returns>
    internal int Do(string key, long value)
    {
        lock (_gate)
        {
            using var command = _connection.CreateCommand();
            command.CommandText =
                """
                INSERT INTO effects VALUES ($key, $value, 1, 0)
                ON CONFLICT (key) DO UPDATE SET runs = runs + 1, conflicts = conflicts + (value <> excluded.value) RETURNING runs
                """;
            command.Parameters.AddWithValue("$key", key);
            command.Parameters.AddWithValue("$value", value);
            return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>All effects by key.</summary>
    internal Dictionary<string, (long Value, int Runs, int Conflicts)> Read()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT key, value, runs, conflicts FROM effects";
        using var reader = command.ExecuteReader();
        var all = new Dictionary<string, (long, int, int)>(StringComparer.Ordinal);
        while (reader.Read())
        {
            all.Add(reader.GetString(0), (reader.GetInt64(1), reader.GetInt32(2), reader.GetInt32(3)));
        }

        return all;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

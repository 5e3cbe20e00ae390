using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Serverless.Tests.Benchmarks.Engine;

/// <summary>The limit: SQLite alone, one checkpoint's bytes per commit, each synced to disk.</summary>
internal static class RawStore
{
    /// <summary>Measures commits per second.</summary>
    internal static double CommitsPerSecond(string folder, int bytes, TimeSpan length)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(folder, $"raw-{Guid.NewGuid():N}.db")};Pooling=false");
        connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        Execute("CREATE TABLE raw (id INTEGER PRIMARY KEY, bytes BLOB)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO raw (bytes) VALUES ($bytes)";
        insert.Parameters.AddWithValue("$bytes", new byte[bytes]);
        var watch = Stopwatch.StartNew();
        var commits = 0;
        while (watch.Elapsed < length)
        {
            insert.ExecuteNonQuery();
            commits++;
        }

        return commits / watch.Elapsed.TotalSeconds;

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Measures how long it takes to read a file from start to end.</summary>
    internal static TimeSpan ReadTime(string path)
    {
        var watch = Stopwatch.StartNew();
        _ = File.ReadAllBytes(path);
        return watch.Elapsed;
    }
}

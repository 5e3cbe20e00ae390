using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Serverless.Embedded.Engine;

/// <summary>The tables of the store, and how an older file becomes a current one.</summary>
internal static class Schema
{
    // Each entry takes a file from the version of its index to the next. Entries are only ever added.
    private static readonly string[] Migrations =
    [
        """
            -- The number of starts: places in the order of arrival never come twice (see Sequence).
            CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
            INSERT INTO meta (name, value) VALUES ('starts', 0);
            CREATE TABLE instances (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                version TEXT NOT NULL,
                status INTEGER NOT NULL,
                generation INTEGER NOT NULL,
                next_turn INTEGER NOT NULL,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                completed INTEGER,
                custom_status TEXT,
                tags TEXT,
                parent_key INTEGER,
                parent_generation INTEGER,
                parent_task INTEGER,
                parent_id TEXT,
                parent_name TEXT);
            CREATE INDEX instances_parent ON instances (parent_key) WHERE parent_key IS NOT NULL;
            -- Apart from the instance's row, which every turn rewrites.
            CREATE TABLE payloads (key INTEGER PRIMARY KEY, input TEXT, output TEXT, failure TEXT);
            CREATE TABLE history (key INTEGER NOT NULL, turn INTEGER NOT NULL, events BLOB NOT NULL, PRIMARY KEY (key, turn)) WITHOUT ROWID;
            CREATE TABLE inbox (seq INTEGER PRIMARY KEY, key INTEGER NOT NULL, generation INTEGER, event BLOB NOT NULL);
            CREATE INDEX inbox_key ON inbox (key);
            -- Timer 0 of generation -1 is the start of an instance at a future time.
            CREATE TABLE timers (seq INTEGER PRIMARY KEY, key INTEGER NOT NULL, generation INTEGER NOT NULL, timer INTEGER NOT NULL, due INTEGER NOT NULL);
            CREATE INDEX timers_key ON timers (key);
            -- Activities that are scheduled and have not reported. An execution may end before they do, so each holds its own input.
            CREATE TABLE tasks (
                key INTEGER NOT NULL, generation INTEGER NOT NULL, task INTEGER NOT NULL, event BLOB NOT NULL,
                PRIMARY KEY (key, generation, task)) WITHOUT ROWID;
            """,
    ];

    /// <summary>The version this release writes.</summary>
    internal static int Current => Migrations.Length;

    /// <summary>Brings an open file to the current version.</summary>
    /// <exception cref="StoreException">The file was made by a newer release.</exception>
    internal static void Migrate(SqliteConnection connection, string path)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (version > Current)
        {
            throw new StoreException(
                $"The durable store {path} has format {version}; this release knows formats up to {Current}. "
                + "Run the newer release that wrote it, or restore a copy made before the upgrade. The file was not changed.");
        }

        for (; version < Current; version++)
        {
            using var transaction = connection.BeginTransaction();
            command.Transaction = transaction;
            command.CommandText = Migrations[version] + $"PRAGMA user_version = {version + 1};";
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }
}

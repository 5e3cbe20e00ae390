using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Serverless.Embedded.Engine;

/// <summary>One connection to the store with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    internal SqliteConnection Connection => connection;

    /// <summary>Runs a statement whose parameters are <c>$1</c>, <c>$2</c>, and so on; <c>null</c> is SQL's NULL.</summary>
    /// <returns>How many rows it changed.</returns>
    internal int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>Runs a query and maps each row.</summary>
    internal List<T> Query<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    /// <summary>
    /// Runs a query whose columns are all numbers, below the provider: several times as fast, which counts where a start has
    /// to read every row of a table.
    /// </summary>
    internal List<T> QueryNumbers<T>(string sql, Func<long[], T> map)
    {
        var rows = new List<T>();
        var opened = raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement);
        SqliteException.ThrowExceptionForRC(opened, connection.Handle);
        using (statement)
        {
            var values = new long[raw.sqlite3_column_count(statement)];
            int stepped;
            while ((stepped = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = raw.sqlite3_column_int64(statement, i);
                }

                rows.Add(map(values));
            }

            SqliteException.ThrowExceptionForRC(stepped, connection.Handle);
        }

        return rows;
    }

    /// <summary>The first column of the first row as a number, or null when there is none.</summary>
    internal long? Scalar(string sql, params ReadOnlySpan<object?> values) =>
        Prepare(sql, values).ExecuteScalar() is { } value and not DBNull
            ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
            : null;

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
            {
                command.Parameters.Add(
                    new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
            }

            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}

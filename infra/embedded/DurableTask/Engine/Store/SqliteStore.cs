using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Serverless.Embedded.Engine;

/// <summary>The SQLite file: who may open it, how it is opened, and connections for reading.</summary>
internal sealed class SqliteStore : IDisposable
{
    private readonly StoreLock _lock;
    private readonly ConcurrentBag<Session> _readers = [];
    private readonly string _connectionString;
    private bool _disposed;

    private SqliteStore(string path, StoreLock storeLock)
    {
        Path = path;
        _lock = storeLock;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
        }.ToString();
    }

    internal string Path { get; }

    /// <summary>Opens the store, making or migrating the file.</summary>
    /// <exception cref="StoreException">It is held by another process, damaged, newer, or its folder cannot be written.</exception>
    internal static SqliteStore Open(string path, DateTimeOffset now)
    {
        path = System.IO.Path.GetFullPath(path);
        StoreLock? storeLock = null;
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            storeLock = StoreLock.Take(path, now);
            var store = new SqliteStore(path, storeLock);
            using var session = store.Connect();
            session.Execute("PRAGMA journal_mode = WAL");
            Schema.Migrate(session.Connection, path);
            return store;
        }
        catch (Exception error)
        {
            storeLock?.Dispose();
            throw error switch
            {
                StoreException => error,
                SqliteException { SqliteErrorCode: 11 or 26 } => Damaged(path, error),
                SqliteException { SqliteErrorCode: 13 } => DiskFull(path, error),
                SqliteException or IOException or UnauthorizedAccessException => new StoreException(
                    $"The durable store {path} cannot be opened: {error.Message} Check that the folder exists and may be written by this user.",
                    error),
                _ => error,
            };
        }
    }

    /// <summary>Opens the connection that writes; there is one.</summary>
    internal Session Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        var session = new Session(connection);
        session.Execute("PRAGMA synchronous = FULL");
        session.Execute("PRAGMA busy_timeout = 5000");
        session.Execute("PRAGMA cache_size = -8000");
        return session;
    }

    /// <summary>Reads what is committed.</summary>
    internal T Read<T>(Func<Session, T> query)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_readers.TryTake(out var session))
        {
            session = Connect();
            session.Execute("PRAGMA query_only = 1");
        }

        try
        {
            return query(session);
        }
        catch (SqliteException error)
        {
            throw Explain(error);
        }
        finally
        {
            _readers.Add(session);
        }
    }

    /// <summary>Says in an operator's words what SQLite reported.</summary>
    internal StoreException Explain(SqliteException error) =>
        error.SqliteErrorCode switch
        {
            13 => DiskFull(Path, error),
            11 or 26 => Damaged(Path, error),
            _ => new StoreException(
                $"The durable store {Path} failed: {error.Message} What was committed before is kept; the work is tried again.",
                error),
        };

    public void Dispose()
    {
        _disposed = true;
        while (_readers.TryTake(out var session))
        {
            session.Dispose();
        }

        _lock.Dispose();
    }

    private static StoreException Damaged(string path, Exception? cause) =>
        new(
            $"The durable store {path} is damaged or is not a store. Move it away and restore a copy, or start with an empty data folder. The file was not changed.",
            cause!);

    private static StoreException DiskFull(string path, Exception cause) =>
        new(
            $"The disk that holds the durable store {path} is full. Free some space; the work goes on by itself and nothing that was committed is lost.",
            cause);
}

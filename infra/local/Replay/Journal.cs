using System.Text.Json;

namespace Serverless.Local.Replay;

/// <summary>What happened in a replay, kept line by line so that a killed one can be continued. Thread safe.</summary>
internal sealed class Journal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<JournalEntry> _entries = [];
    private readonly HashSet<(JournalKind, string)> _keys = [];
    private readonly FileStream _file;
    private readonly IReplayProgress? _progress;

    private Journal(FileStream file, IReplayProgress? progress)
    {
        _file = file;
        _progress = progress;
    }

    /// <summary>Everything so far, in its order.</summary>
    internal IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Opens the journal; a last line that was cut off is dropped.</summary>
    internal static Journal Open(string path, IReplayProgress? progress)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        var journal = new Journal(file, progress);
        foreach (var line in whole.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            journal.Write(JsonSerializer.Deserialize<JournalEntry>(line)!);
        }

        return journal;
    }

    /// <summary>Whether there is an entry of this kind with this key.</summary>
    internal bool Has(JournalKind kind, string key)
    {
        lock (_gate)
        {
            return _keys.Contains((kind, key));
        }
    }

    /// <summary>Writes an entry down, unless there is one like it.</summary>
    internal void Add(JournalEntry entry)
    {
        lock (_gate)
        {
            if (_keys.Contains((entry.Kind, entry.Key)))
            {
                return;
            }

            Write(entry);
        }

        _progress?.Tell(entry);
    }

    public void Dispose() => _file.Dispose();

    private void Write(JournalEntry entry)
    {
        _entries.Add(entry);
        _keys.Add((entry.Kind, entry.Key));
        _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry), (byte)'\n']);

        // Into the system's hands: a killed process has written what it says it has.
        _file.Flush();
    }
}

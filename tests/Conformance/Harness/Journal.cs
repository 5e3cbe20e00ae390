using System.Collections.Concurrent;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>Notes of what functions did, in order. Outside the engine, so that replays and repeats show.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyList<string> Entries => [.. _entries];

    public void Add(string entry) => _entries.Enqueue(entry);

    public int Count(string entry) => _entries.Count(existing => existing == entry);

    /// <summary>Adds a note and gives how many such notes there are now.</summary>
    public int AddAndCount(string entry)
    {
        Add(entry);
        return Count(entry);
    }
}

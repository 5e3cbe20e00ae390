using Serverless.Local.Serve;

namespace Serverless.Local.Replay;

/// <summary>The folder of one replay: what is to be read lies on top, what the machines need in <c>state</c>.</summary>
internal sealed class ReplayFolder : IDisposable
{
    private const string Marker = "replay.case";

    private readonly DataFolder _held;
    private readonly string _run;

    private ReplayFolder(string path, DataFolder held, string run)
    {
        Path = path;
        _held = held;
        _run = run;
        MailsIn = Directory.CreateDirectory(System.IO.Path.Combine(path, "mails-in")).FullName;
    }

    /// <summary>The folder's full path.</summary>
    internal string Path { get; }

    /// <summary>The durable store, the keys, the storage emulator's data.</summary>
    internal string State => _held.Path;

    /// <summary>The storage emulator's data.</summary>
    internal string Azurite => _held.Azurite;

    /// <summary>The mails that were sent to the app.</summary>
    internal string MailsIn { get; }

    /// <summary>The maildrop, whose <c>out</c> holds what the app has sent.</summary>
    internal string Maildrop => System.IO.Path.Combine(Path, "maildrop");

    /// <summary>What was done, line by line.</summary>
    internal string Journal => System.IO.Path.Combine(State, $"journal{_run}.jsonl");

    /// <summary>What the clock reads.</summary>
    internal string Clock => System.IO.Path.Combine(State, $"clock{_run}");

    /// <summary>Is there once the run has come to its end.</summary>
    internal string Done => System.IO.Path.Combine(State, $"done{_run}");

    /// <summary>The app's log.</summary>
    internal string Log => System.IO.Path.Combine(Path, "app.log");

    /// <summary>Takes the folder. What an earlier replay has left in it goes, unless that one is to be continued.</summary>
    /// <exception cref="ReplayException">The folder holds other things, or does not hold the run to be continued.</exception>
    /// <exception cref="ServeException">It cannot be written, or is in use.</exception>
    internal static ReplayFolder Take(ReplayOptions options, string name, DateTimeOffset now)
    {
        var path = System.IO.Path.GetFullPath(options.Out);
        var marker = System.IO.Path.Combine(path, Marker);
        var isReplay = File.Exists(marker);
        if (!isReplay && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new ReplayException($"The folder {path} holds other things than a replay. Choose an empty or new one with --out.");
        }

        var state = System.IO.Path.Combine(path, "state");
        var held = DataFolder.Take(state, now);
        var ran = isReplay ? File.ReadAllText(marker).Trim() : null;
        if (!options.Resumes || ran != name)
        {
            Clear(path, held);
        }

        File.WriteAllText(marker, name + Environment.NewLine);
        return new ReplayFolder(path, held, run: string.Empty);
    }

    /// <summary>The folder, within this one, of the case that is run before; the machines' state is shared.</summary>
    internal ReplayFolder Before(string name) => new(System.IO.Path.Combine(Path, name), _held, $"-{name}");

    /// <summary>A path as it is shown: relative to this folder.</summary>
    internal string Show(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    public void Dispose() => _held.Dispose();

    private static void Clear(string path, DataFolder held)
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo folder && folder.FullName != held.Path)
            {
                folder.Delete(recursive: true);
            }
            else if (entry is FileInfo)
            {
                entry.Delete();
            }
        }

        foreach (var entry in new DirectoryInfo(held.Path).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith("serve.", StringComparison.Ordinal)))
        {
            if (entry is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }
}

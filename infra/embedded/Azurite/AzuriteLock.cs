using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Serverless.Embedded;

/// <summary>
/// Keeps a second Azurite away from a data folder. The operating system gives the lock back when our process dies; the
/// node process may still be saving then, so its id is kept beside the lock and the next holder waits for it.
/// </summary>
internal sealed class AzuriteLock : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;
    private readonly string _ownerPath;
    private readonly string _nodePath;

    private AzuriteLock(FileStream file, string folder)
    {
        _file = file;
        _ownerPath = OwnerPath(folder);
        _nodePath = NodePath(folder);
    }

    /// <summary>Takes the folder's lock and waits until an Azurite left over from a killed process has gone.</summary>
    /// <exception cref="AzuriteException">The folder cannot be written, or is in use.</exception>
    internal static async Task<AzuriteLock> TakeAsync(string folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        var file = Open(folder);
        var taken = new AzuriteLock(file, folder);
        try
        {
            await WaitForLeftOverAsync(folder, patience, cancellationToken);
            using var self = Process.GetCurrentProcess();
            await File.WriteAllTextAsync(
                taken._ownerPath, $"process {self.Id} ({self.ProcessName})", cancellationToken);
            return taken;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Notes which node process uses the folder now.</summary>
    internal void Note(Process node) =>
        File.WriteAllText(
            _nodePath,
            string.Create(CultureInfo.InvariantCulture, $"{node.Id} {node.StartTime.ToUniversalTime().Ticks}"));

    public void Dispose()
    {
        File.Delete(_nodePath);
        File.Delete(_ownerPath);
        _file.Dispose();
    }

    private static string OwnerPath(string folder) => Path.Combine(folder, "azurite.owner");

    private static string NodePath(string folder) => Path.Combine(folder, "azurite.node");

    private static FileStream Open(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(folder, error);
        }

        try
        {
            return new FileStream(
                Path.Combine(folder, "azurite.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None);
        }
        catch (UnauthorizedAccessException error)
        {
            throw NotWritable(folder, error);
        }
        catch (IOException error)
        {
            var owner = ReadOrNull(OwnerPath(folder));
            throw owner is null
                ? NotWritable(folder, error)
                : new AzuriteException(
                    $"The data folder {folder} is in use by {owner}. Stop that process first, or use another data folder.",
                    error);
        }
    }

    private static AzuriteException NotWritable(string folder, Exception error) =>
        new($"The data folder {folder} cannot be written: {error.Message} Use a folder that you may write to.", error);

    private static async Task WaitForLeftOverAsync(string folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        var parts = ReadOrNull(NodePath(folder))?.Split(' ');
        if (parts is not [var id, var started]
            || !int.TryParse(id, CultureInfo.InvariantCulture, out var processId)
            || !long.TryParse(started, CultureInfo.InvariantCulture, out var ticks))
        {
            return;
        }

        // Real time is meant: it is about a process of the operating system.
        var waited = Stopwatch.StartNew();
        while (IsRunning(processId, ticks))
        {
            if (waited.Elapsed > patience)
            {
                throw new AzuriteException(
                    $"The data folder {folder} is still in use by an Azurite that a killed run left behind (process {processId}). "
                    + "End that process, or use another data folder.");
            }

            await Task.Delay(PollInterval, cancellationToken);
        }
    }

    // Another process may have been given the number since; the start time tells them apart, to the clock's tick.
    private static bool IsRunning(int processId, long startTicks)
    {
        try
        {
            using var node = Process.GetProcessById(processId);
            return Math.Abs(node.StartTime.ToUniversalTime().Ticks - startTicks) < TimeSpan.TicksPerSecond
                && !IsZombie(processId);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    // In a container whose first process does not collect orphans, one that has ended stays listed.
    private static bool IsZombie(int processId)
    {
        var stat = OperatingSystem.IsLinux()
            ? ReadOrNull(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/stat"))
            : null;
        return stat is not null && stat[(stat.LastIndexOf(')') + 1)..].TrimStart().StartsWith('Z');
    }

    private static string? ReadOrNull(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
    }
}

using System.Diagnostics;

namespace Serverless.Embedded.Engine;

/// <summary>Keeps a second process away from a store. The operating system gives the lock back when its holder dies.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _ownerPath;

    private StoreLock(FileStream file, string ownerPath)
    {
        _file = file;
        _ownerPath = ownerPath;
    }

    /// <summary>Takes the lock of the store at <paramref name="storePath"/>.</summary>
    /// <exception cref="StoreException">Another process, or another engine of this one, holds it.</exception>
    internal static StoreLock Take(string storePath, DateTimeOffset now)
    {
        var ownerPath = storePath + ".owner";
        FileStream file;
        try
        {
            file = new FileStream(storePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
            when (error is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw new StoreException(
                $"The durable store {storePath} is in use by {ReadOwner(ownerPath)}. Stop that process first, or give this one another data folder.",
                error);
        }

        using var self = Process.GetCurrentProcess();
        File.WriteAllText(ownerPath, $"process {self.Id} ({self.ProcessName}), since {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC");
        return new StoreLock(file, ownerPath);
    }

    public void Dispose()
    {
        File.Delete(_ownerPath);
        _file.Dispose();
    }

    private static string ReadOwner(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Serverless.Local.Serve;

/// <summary>The folder of one run. While it is held no other <c>serve</c> can use it.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _owner;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
        _owner = OwnerFile(path);
    }

    /// <summary>The folder's full path.</summary>
    internal string Path { get; }

    /// <summary>Azurite's part of it.</summary>
    internal string Azurite => System.IO.Path.Combine(Path, "azurite");

    /// <summary>The maildrop's part of it.</summary>
    internal string Maildrop => System.IO.Path.Combine(Path, "maildrop");

    /// <summary><c>.data</c> in the repository that the current folder lies in, or else in the current folder.</summary>
    internal static string Default()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Serverless.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, ".data");
            }
        }

        return System.IO.Path.GetFullPath(".data");
    }

    /// <summary>Makes the folder if need be and takes it.</summary>
    /// <exception cref="ServeException">It cannot be written, or another run holds it.</exception>
    internal static DataFolder Take(string path, DateTimeOffset now)
    {
        try
        {
            Directory.CreateDirectory(path);
            var held = new FileStream(
                System.IO.Path.Combine(path, "serve.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None);
            using var self = Process.GetCurrentProcess();
            File.WriteAllText(OwnerFile(path), string.Create(
                CultureInfo.InvariantCulture, $"process {self.Id}, started {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"));
            return new DataFolder(path, held);
        }
        catch (IOException error) when (File.Exists(OwnerFile(path)))
        {
            throw new ServeException(
                $"The data folder {path} is in use by another serve ({ReadOwner(path)}). Stop that one first, or choose "
                + "another folder with --data.",
                error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ServeException(
                $"The data folder {path} cannot be written: {error.Message} Choose a folder that you may write to with --data.",
                error);
        }
    }

    public void Dispose()
    {
        File.Delete(_owner);
        _lock.Dispose();
    }

    private static string OwnerFile(string path) => System.IO.Path.Combine(path, "serve.owner");

    private static string ReadOwner(string path)
    {
        try
        {
            return File.ReadAllText(OwnerFile(path));
        }
        catch (IOException)
        {
            return "which has just gone";
        }
    }
}

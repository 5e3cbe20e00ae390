using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Embedded.Http;

/// <summary>
/// The keys that callers of HTTP functions show: one master key, one default host key and one key per function, made at the
/// first start, kept in a file that only this user can read.
/// </summary>
internal sealed class KeyStore
{
    private const int KeyBytes = 32;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly SortedDictionary<string, string> _keys;

    private KeyStore(string path, SortedDictionary<string, string> keys)
    {
        Path = path;
        _keys = keys;
    }

    /// <summary>The file that holds the keys.</summary>
    internal string Path { get; }

    internal string MasterKey => _keys["master"];

    internal string HostKey => _keys["default"];

    /// <summary>Reads the keys, making those that are missing.</summary>
    /// <exception cref="FunctionsStartupException">The file cannot be read or written.</exception>
    internal static KeyStore Open(string dataDirectory, IEnumerable<string> functions)
    {
        var path = System.IO.Path.Combine(dataDirectory, "secrets", "keys.json");
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            var keys = File.Exists(path)
                ? JsonSerializer.Deserialize<SortedDictionary<string, string>>(File.ReadAllText(path)) ?? []
                : [];
            var store = new KeyStore(path, new SortedDictionary<string, string>(keys, StringComparer.OrdinalIgnoreCase));
            store.Complete(["master", "default", .. functions.Select(name => $"functions/{name}")]);
            return store;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new FunctionsStartupException(
                $"The keys in {path} cannot be read or written: {error.Message} Correct or delete the file; new keys are made at the next start.",
                error);
        }
    }

    /// <summary>Whether the key opens a function with this level. Takes as long for a wrong key as for the right one.</summary>
    internal bool Opens(string? key, AuthorizationLevel level, string function)
    {
        if (level == AuthorizationLevel.Anonymous)
        {
            return true;
        }

        if (string.IsNullOrEmpty(key))
        {
            return false;
        }

        var isMaster = Same(key, MasterKey);
        var isHost = Same(key, HostKey);
        var isFunction = Same(key, _keys[$"functions/{function}"]);
        return isMaster | (level is AuthorizationLevel.Function or AuthorizationLevel.User && (isHost | isFunction));
    }

    private static bool Same(string shown, string kept) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(kept)));

    private void Complete(IEnumerable<string> names)
    {
        var isComplete = true;
        foreach (var name in names.Where(name => !_keys.ContainsKey(name)).ToList())
        {
            _keys.Add(
                name,
                Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)).Replace('+', '-').Replace('/', '_').TrimEnd('='));
            isComplete = false;
        }

        if (isComplete)
        {
            return;
        }

        var temporary = Path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(temporary, options))
        {
            JsonSerializer.Serialize(file, _keys, Indented);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, Path, overwrite: true);
    }
}

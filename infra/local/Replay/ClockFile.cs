using System.Globalization;
using System.Text;

namespace Serverless.Local.Replay;

/// <summary>Keeps what the clock reads, so that a replay that was killed goes on at that moment and time never runs back.</summary>
internal sealed class ClockFile(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

    /// <summary>The last moment kept; null when there is none.</summary>
    internal DateTimeOffset? Read()
    {
        _file.Position = 0;
        using var reader = new StreamReader(_file, leaveOpen: true);
        return DateTimeOffset.TryParseExact(reader.ReadToEnd(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
    }

    /// <summary>Keeps a moment. Its text always has the same length, so one write replaces it whole.</summary>
    internal void Write(DateTimeOffset moment)
    {
        _file.Position = 0;
        _file.Write(Encoding.ASCII.GetBytes(moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)));
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();
}

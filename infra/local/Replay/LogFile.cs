using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Serverless.Local.Replay;

/// <summary>Writes the app's log into a file, each line with the time of the app's clock. Thread safe.</summary>
internal sealed class LogFile(string path, TimeProvider time) : ILoggerProvider
{
    private readonly Lock _gate = new();
    private readonly StreamWriter _writer = new(path, append: true) { AutoFlush = true };
    private bool _closed;

    /// <summary>How many errors it holds from this run.</summary>
    internal int Errors { get; private set; }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            _writer.Dispose();
        }
    }

    private void Write(string category, LogLevel level, string message, Exception? error)
    {
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            Errors += level >= LogLevel.Error ? 1 : 0;
            _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow():yyyy-MM-ddTHH:mm:ss}Z {level,-11} {category}: {message}"));
            if (error is not null)
            {
                _writer.WriteLine(error);
            }
        }
    }

    private sealed class Logger(LogFile file, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                file.Write(category, logLevel, formatter(state, exception), exception);
            }
        }
    }
}

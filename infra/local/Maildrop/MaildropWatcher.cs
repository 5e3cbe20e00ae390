using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Serverless.Local.Maildrop;

/// <summary>
/// Looks into the maildrop's folder every second and takes in what lies there. A file counts once it has not changed between
/// two looks, so that one which is still being written or copied is left alone.
/// </summary>
/// <remarks>The pauses are real time, whatever the app's clock says: they are about files.</remarks>
internal sealed class MaildropWatcher(MaildropIntake intake, ILogger<MaildropWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private Dictionary<string, (long Length, DateTime Written)> _seen = new(StringComparer.Ordinal);

    /// <summary>Looks once.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = new Dictionary<string, (long, DateTime)>(StringComparer.Ordinal);
        foreach (var file in intake.List())
        {
            var state = (file.Length, file.LastWriteTimeUtc);
            if (file.Length == 0 || !_seen.TryGetValue(file.FullName, out var before) || before != state)
            {
                now[file.FullName] = state;
                continue;
            }

            try
            {
                Log.Taken(logger, file.Name, await intake.TakeAsync(file.FullName, cancellationToken));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // It lies there still, and is taken with the next look.
                now[file.FullName] = state;
                Log.NotTaken(logger, file.Name, error.Message);
            }
        }

        _seen = now;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
                await Task.Delay(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Log.FolderUnreadable(logger, error.Message);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

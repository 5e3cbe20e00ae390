using System.Runtime.InteropServices;

namespace Serverless.Local.Serve;

/// <summary>
/// Turns Ctrl-C, SIGTERM and a closed terminal into a cancellation, so that everything that was started is stopped in
/// order. A second Ctrl-C does not wait: the process ends at once, and Azurite with it.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private const int ExitCodeOfInterrupt = 130;
    private readonly CancellationTokenSource _stop;
    private readonly List<PosixSignalRegistration> _registrations = [];

    internal StopSignal(CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, OnSignal));
        }
    }

    /// <summary>Cancelled by the first signal.</summary>
    internal CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _stop.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_stop.IsCancellationRequested && context.Signal == PosixSignal.SIGINT)
        {
            Environment.Exit(ExitCodeOfInterrupt);
        }

        _stop.Cancel();
    }
}

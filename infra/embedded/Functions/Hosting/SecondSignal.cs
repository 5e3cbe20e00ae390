using System.Runtime.InteropServices;

namespace Serverless.Embedded.Hosting;

/// <summary>
/// While a stop waits for work in progress, ends the process at once if the person or the system asks again. The store and
/// the queues are made for that: nothing is lost, work that was cut short is done again.
/// </summary>
internal sealed class SecondSignal : IDisposable
{
    // As a shell reports a program that SIGINT ended.
    private const int InterruptedExitCode = 130;

    private readonly PosixSignalRegistration _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
    private readonly PosixSignalRegistration _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
    }

    // From a thread of its own: an exit waits for the handlers of the signal that asked for it.
    private static void End(PosixSignalContext context) =>
        new Thread(static () => Environment.Exit(InterruptedExitCode)) { IsBackground = true }.Start();
}

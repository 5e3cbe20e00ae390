using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Mail.Servers;

/// <summary>A mail server's program, started for a test and ended by its id.</summary>
internal sealed class ServerProgram : IAsyncDisposable
{
    /// <summary>The mode of a folder that a server's own users write into.</summary>
    public const UnixFileMode OpenToServers =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private readonly int[] _ports;

    private ServerProgram(Process process, int[] ports)
    {
        _process = process;
        _ports = ports;
        _process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? string.Empty);
        _process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? string.Empty);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts a program and waits until it listens.</summary>
    /// <param name="package">The Debian package that has it.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="ports">Where it must listen, on 127.0.0.1.</param>
    public static async Task<ServerProgram> StartAsync(string package, string program, IEnumerable<string> arguments, params int[] ports)
    {
        var server = new ServerProgram(Run(package, program, arguments), ports);
        try
        {
            await Wait.UntilAsync($"{program} listens", () => server._process.HasExited || ports.All(Listens));
        }
        catch (TimeoutException)
        {
            await server.DisposeAsync();
            throw;
        }

        return server._process.HasExited
            ? throw new InvalidOperationException(
                $"{program} ended. Is the Debian package {package} installed? {string.Join(Environment.NewLine, server._output)}")
            : server;
    }

    /// <summary>Ends it at once, with all its processes, as a machine that fails does.</summary>
    public async Task CrashAsync()
    {
        _process.Kill(entireProcessTree: true);
        await Wait.UntilAsync("nobody listens", () => _process.HasExited && !_ports.Any(Listens));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Processes.SignalAsync(_process.Id, "TERM");
            await Wait.UntilAsync("the server has ended", () => _process.HasExited);
        }

        _process.Dispose();
    }

    private static Process Run(string package, string program, IEnumerable<string> arguments)
    {
        // System programs are not always on the path of those who are not root.
        var path = new[] { "/usr/sbin", "/usr/bin" }.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) ?? program;
        try
        {
            return Process.Start(new ProcessStartInfo(path, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"There is no program {program}. Install the Debian package {package}: sudo apt-get install {package}", missing);
        }
    }

    private static bool Listens(int port)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.EndToEnd;

/// <summary>A <c>serve</c> command that runs as a process of its own, and what it has written.</summary>
internal sealed partial class ServeProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private ServeProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(20) };

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>The process id of its Azurite; of the latest one after a restart.</summary>
    public int AzuriteId => int.Parse(AzuriteStarted().Matches(Output)[^1].Groups["id"].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>The port of its table service.</summary>
    public int TablePort =>
        int.Parse(AzuriteStarted().Matches(Output)[^1].Groups["tables"].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Starts <c>serve</c> and returns at once.</summary>
    public static ServeProcess Launch(string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        LaunchVerb(["serve", .. arguments], environment);

    /// <summary>Starts the command line with any verb and returns at once.</summary>
    public static ServeProcess LaunchVerb(string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var program = typeof(ServeProcess)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ServeProgram")
            .Value!;
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : DotNet())
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[program, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("AzureWebJobsStorage");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var serve = new ServeProcess(new Process { StartInfo = start });
        serve._process.OutputDataReceived += (_, line) => serve.Add(line.Data);
        serve._process.ErrorDataReceived += (_, line) => serve.Add(line.Data);
        serve._process.Start();
        serve._process.BeginOutputReadLine();
        serve._process.BeginErrorReadLine();
        return serve;
    }

    /// <summary>Starts <c>serve</c> on a free port and returns when it says that it runs.</summary>
    public static async Task<ServeProcess> StartAsync(string dataFolder, params string[] more)
    {
        var serve = Launch(["--port", "0", "--data", dataFolder, .. more]);
        try
        {
            await Wait.UntilAsync(
                "serve says that it runs", () => serve.HasExited || Address().IsMatch(serve.Output), TimeSpan.FromMinutes(4));
            Assert.False(serve.HasExited, serve.Output);
            serve.Http.BaseAddress = new Uri(Address().Match(serve.Output).Groups["address"].Value);
            return serve;
        }
        catch
        {
            await serve.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits for the end of the process.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(4));
        return _process.ExitCode;
    }

    public Task SignalAsync(string signal) => Processes.SignalAsync(Id, signal);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            await SignalAsync("TERM");
            try
            {
                await ExitAsync();
            }
            catch (TimeoutException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _process.Dispose();
    }

    private static string DotNet() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    [GeneratedRegex(@"App\s+address\s+(?<address>http://127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"Azurite \(process (?<id>\d+)\) serves .* tables on (?<tables>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AzuriteStarted();

    private void Add(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}

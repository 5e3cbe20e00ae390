using System.CommandLine;
using Serverless.Embedded;
using Serverless.Local.Serve;
using Spectre.Console;

namespace Serverless.Local.Replay;

/// <summary>The verb <c>replay</c>: its options, and its errors in words.</summary>
internal static class ReplayCommand
{
    private const int HighestPort = 65535;

    internal static Command Create()
    {
        var name = new Argument<string>("case") { Description = "The name of a folder in seeds/cases, such as guatemala-2017, or the path of any folder with a case.json." };
        var output = new Option<DirectoryInfo?>("--out") { Description = "The folder for everything that the replay writes; .data/replay/CASE in the repository if not given." };
        var serve = new Option<bool>("--serve") { Description = "Leaves the app up when the case is over; its clock goes on in real time from the case's last moment." };
        var port = new Option<int>("--port") { Description = "The app's port on 127.0.0.1; a free one if not given." };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var value) || value is < 0 or > HighestPort))
            {
                result.AddError($"--port is '{token.Value}'; it must be a number from 0 to {HighestPort}.");
            }
        });
        var storage = new Option<string?>("--storage") { Description = "The connection string of an empty storage account; Azurite is started if not given.", Hidden = true };
        var resume = new Option<bool>("--resume") { Description = "Goes on with a replay that was killed.", Hidden = true };
        var lease = new Option<int?>("--lease") { Description = "After how many seconds a message that a killed process held comes back.", Hidden = true };
        var command = new Command("replay", "Runs a case through the whole app on a virtual clock, and says whether everything came as it should.")
        {
            name, output, serve, port, storage, resume, lease,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = CaseFolders.Find(parsed.GetValue(name)!);
            var options = new ReplayOptions
            {
                Case = folder ?? parsed.GetValue(name)!,
                Out = parsed.GetValue(output)?.FullName ?? Path.Combine(DataFolder.Default(), "replay", Path.GetFileName(Path.TrimEndingDirectorySeparator(folder ?? "case"))),
                Port = parsed.GetValue(port),
                Storage = parsed.GetValue(storage),
                Resumes = parsed.GetValue(resume),
                MessageLease = parsed.GetValue(lease) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            };
            return RunAsync(options, folder is not null, parsed.GetValue(serve), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(ReplayOptions options, bool isThere, bool serves, CancellationToken cancellationToken)
    {
        using var stop = new StopSignal(cancellationToken);
        try
        {
            return isThere
                ? await new ReplayRun(options, AnsiConsole.Console).RunAsync(serves, stop.Token)
                : throw new ReplayException($"There is no case '{options.Case}'. There are: {string.Join(", ", CaseFolders.Names())}. Or give the path of a folder with a case.json.");
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            return 1;
        }
        catch (Exception error) when (error is ReplayException or ServeException or AzuriteException or StoreException or FunctionsStartupException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }
    }
}

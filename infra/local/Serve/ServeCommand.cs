using System.CommandLine;
using Serverless.App.Policies;
using Serverless.Embedded;
using Spectre.Console;

namespace Serverless.Local.Serve;

/// <summary>The verb <c>serve</c>: its options, and its errors in words.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 7071;
    private const int HighestPort = 65535;

    internal static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "The app's port on 127.0.0.1; 0 takes a free one.",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var value) || value is < 0 or > HighestPort))
            {
                result.AddError($"--port is '{token.Value}'; it must be a number from 0 to {HighestPort}.");
            }
        });
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder for everything that the run writes; .data in the repository if not given.",
            DefaultValueFactory = _ => new DirectoryInfo(DataFolder.Default()),
        };
        var storage = new Option<string?>("--storage")
        {
            Description = "The connection string of a storage account to use. Without it Azurite is started.",
        };
        var command = new Command("serve", "Starts the storage emulator and the app, and stops both with Ctrl-C.") { port, data, storage };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new ServeOptions(parsed.GetValue(port), parsed.GetValue(data)!.FullName, parsed.GetValue(storage)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        using var stop = new StopSignal(cancellationToken);
        try
        {
            return await new Server(options, AnsiConsole.Console).RunAsync(stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception error) when (error is ServeException or AzuriteException or StoreException or FunctionsStartupException or PolicyException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}

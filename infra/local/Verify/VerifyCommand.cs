using System.CommandLine;
using Serverless.Domain.Requests;
using Serverless.Embedded;
using Serverless.Local.Serve;
using Serverless.Storage;

namespace Serverless.Local.Verify;

/// <summary>The verb <c>verify</c>: its options, and its errors in words.</summary>
internal static class VerifyCommand
{
    internal static Command Create()
    {
        var reference = new Argument<string?>("reference")
        {
            Description = "The request whose timeline is checked, such as GTM-2017-01; all of them if not given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        reference.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Reference.TryParse(token.Value, out _))
            {
                result.AddError($"'{token.Value}' is not a reference such as GTM-2017-01.");
            }
        });
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder of the run to check; .data in the repository if not given. No serve may be using it.",
            DefaultValueFactory = _ => new DirectoryInfo(DataFolder.Default()),
        };
        var storage = new Option<string?>("--storage")
        {
            Description = "The connection string of the storage account to check, such as the one that a running serve shows.",
        };
        var command = new Command("verify", "Checks that no entry of a timeline was changed, removed or put in, and says where one was.")
        {
            reference, data, storage,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(reference) is { } text ? Reference.Parse(text) : null,
            parsed.GetValue(data)!.FullName,
            parsed.GetValue(storage),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Reference? reference, string data, string? storage, CancellationToken cancellationToken)
    {
        try
        {
            return await new Verifier(Console.Out).RunAsync(reference, data, storage, cancellationToken) ? 0 : 1;
        }
        catch (Exception error) when (error is ServeException or AzuriteException or StorageSettingsException or Azure.RequestFailedException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Domain.Requests;
using Serverless.Embedded;
using Serverless.Local.Serve;
using Serverless.Storage;
using Serverless.Workflow.Timeline;

namespace Serverless.Local.Verify;

/// <summary>Checks timelines, one line for each.</summary>
internal sealed class Verifier(TextWriter output)
{
    /// <summary>Checks one timeline or all.</summary>
    /// <returns>Whether all of them hold.</returns>
    /// <exception cref="ServeException">The folder holds no run, or one that is in use.</exception>
    internal async Task<bool> RunAsync(Reference? reference, string data, string? storage, CancellationToken cancellationToken)
    {
        if (storage is not null)
        {
            return await CheckAsync(storage, reference, cancellationToken);
        }

        if (!Directory.Exists(data))
        {
            throw new ServeException($"There is no folder {data}, so there is nothing to check. Choose the folder of a run with --data.");
        }

        using var folder = DataFolder.Take(data, TimeProvider.System.GetUtcNow());
        await using var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataDirectory = folder.Azurite }, NullLogger.Instance, cancellationToken);
        return await CheckAsync(azurite.ConnectionString, reference, cancellationToken);
    }

    private async Task<bool> CheckAsync(string storage, Reference? reference, CancellationToken cancellationToken)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("AzureWebJobsStorage", storage)]).Build();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddLogging()
            .AddServerlessStorage()
            .BuildServiceProvider();
        var timeline = services.GetRequiredService<ITimeline>();
        var references = reference is { } one ? [one] : await timeline.ListAsync(cancellationToken).ToListAsync(cancellationToken);
        var broken = 0;
        foreach (var each in references)
        {
            var entries = await timeline.ReadAsync(each, cancellationToken).CountAsync(cancellationToken);
            if (await timeline.VerifyAsync(each, cancellationToken) is { } fault)
            {
                broken++;
                await output.WriteLineAsync($"{each}: BROKEN at entry {fault.Sequence}: {fault.Problem}");
            }
            else if (entries == 0)
            {
                broken += reference is null ? 0 : 1;
                await output.WriteLineAsync($"{each}: there is no timeline.");
            }
            else
            {
                await output.WriteLineAsync($"{each}: {entries} entries, unbroken.");
            }
        }

        await output.WriteLineAsync($"{references.Count - broken} of {references.Count} timelines hold.");
        return broken == 0;
    }
}

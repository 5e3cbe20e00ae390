using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Cases;

/// <summary>One storage emulator for all cases, with an account for each.</summary>
public sealed class CaseStorage : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private AzuriteProcess? _azurite;

    public string ConnectionStringOf(string name) => _azurite!.Endpoints.ConnectionStringOf(Folders.AccountOf(name));

    public async ValueTask InitializeAsync() => _azurite = await AzuriteProcess.StartAsync(
        new AzuriteOptions { DataDirectory = _folder.Path, Accounts = [.. Folders.Names.Select(Folders.AccountOf)] },
        NullLogger.Instance,
        CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }

        _folder.Dispose();
    }
}

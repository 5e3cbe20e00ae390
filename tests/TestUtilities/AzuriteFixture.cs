using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;

namespace Serverless.Tests.Utilities;

/// <summary>
/// One storage emulator for the test classes of an assembly, with data of its own that is gone afterwards. Use it as an
/// assembly fixture, <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>, or start one with
/// <see cref="StartAsync"/>. Tests keep apart by names: see <see cref="UniqueName"/>.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<Task<AzuriteProcess>> _process;

    public AzuriteFixture() => _process = new Lazy<Task<AzuriteProcess>>(() => AzuriteProcess.StartAsync(
        new AzuriteOptions { DataDirectory = _folder.Path }, NullLogger.Instance, CancellationToken.None));

    /// <summary>Starts the emulator with the first call; later calls share it.</summary>
    public Task<AzuriteProcess> StartAsync() => _process.Value;

    /// <summary>The connection string; starts the emulator with the first call.</summary>
    public async Task<string> ConnectionStringAsync() => (await _process.Value).ConnectionString;

    /// <summary>A name for a queue, container or table (letters and digits only) that no other test uses.</summary>
    public static string UniqueName(string prefix) => $"{prefix}{Guid.NewGuid():N}"[..Math.Min(prefix.Length + 32, 60)];

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated)
        {
            await (await _process.Value).DisposeAsync();
        }

        _folder.Dispose();
    }
}

using Serverless.Tests.Utilities;

namespace Serverless.Tests.EndToEnd;

/// <summary>One <c>serve</c> for the tests that only look.</summary>
public sealed class ServeFixture : IAsyncLifetime
{
    private readonly TempFolder _folder = new();

    internal ServeProcess Serve { get; private set; } = null!;

    internal string DataFolder => _folder.Path;

    public async ValueTask InitializeAsync() => Serve = await ServeProcess.StartAsync(_folder.Path);

    public async ValueTask DisposeAsync()
    {
        await Serve.DisposeAsync();
        _folder.Dispose();
    }
}

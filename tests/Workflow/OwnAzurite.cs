using Serverless.Tests.Utilities;

namespace Serverless.Tests.Workflow;

/// <summary>Storage that the tests of one class have for themselves, because their hosts take messages out of queues.</summary>
public sealed class OwnAzurite : IAsyncDisposable
{
    public AzuriteFixture Fixture { get; } = new();

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();
}

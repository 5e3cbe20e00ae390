using Microsoft.DurableTask.Client;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>A durable engine with some functions, started for one test.</summary>
/// <remarks>
/// Each runtime has one class <c>EngineUnderTest</c> that implements this, with a constructor that takes an
/// <see cref="EngineSetup"/>. See <c>Harness/Azure/README.md</c>.
/// </remarks>
public interface IEngineUnderTest : IAsyncDisposable
{
    /// <summary>The engine's client; a new one after each <see cref="RestartAsync"/>.</summary>
    DurableTaskClient Client { get; }

    /// <summary>The engine's time.</summary>
    DateTimeOffset UtcNow { get; }

    /// <summary>Whether time passes only in <see cref="AdvanceAsync"/>, and then at once and exactly.</summary>
    bool HasVirtualTime { get; }

    /// <summary>What the engine does not offer; tests of it are skipped.</summary>
    EngineGaps Gaps { get; }

    /// <summary>Starts the engine on an empty store.</summary>
    Task StartAsync();

    /// <summary>
    /// Lets time pass, and all that falls due in it happen. With virtual time it returns when that moment is reached
    /// and nothing runs; on a real clock it waits so long, or until <paramref name="until"/> completes.
    /// </summary>
    /// <param name="time">
    /// How much. Zero only waits until nothing runs, or on a real clock a moment that lets things settle.
    /// </param>
    /// <param name="until">What the caller waits for, if it is one thing.</param>
    Task AdvanceAsync(TimeSpan time, Task? until = null);

    /// <summary>Stops the engine and starts it again on the same store with other functions.</summary>
    Task RestartAsync(params Type[] functionClasses);
}

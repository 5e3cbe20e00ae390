namespace Serverless.Embedded.Engine;

/// <summary>A durable timer that is armed.</summary>
/// <param name="Seq">Its place in the order of arrival; timers of one moment fire in this order.</param>
/// <param name="Key">The instance it belongs to.</param>
/// <param name="Generation">The execution that armed it, or <see cref="StartGeneration"/>.</param>
/// <param name="TimerId">The id under which that execution made it.</param>
/// <param name="Due">When it fires, UTC.</param>
internal readonly record struct TimerEntry(long Seq, long Key, int Generation, int TimerId, DateTimeOffset Due)
{
    /// <summary>The generation of the timer that starts an instance at a future time.</summary>
    internal const int StartGeneration = -1;

    /// <summary>What the instance is told when the timer fires.</summary>
    internal Message ToMessage() => Generation == StartGeneration
        ? new Message(Seq, Generation: null, new StoredEvent.ExecutionStarted(), IsTimer: true)
        : new Message(Seq, Generation, new StoredEvent.TimerFired(TimerId, Due.UtcDateTime), IsTimer: true);
}

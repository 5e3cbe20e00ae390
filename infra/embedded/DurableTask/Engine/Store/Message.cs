namespace Serverless.Embedded.Engine;

/// <summary>Something an instance has yet to take in, stored before anyone acts on it.</summary>
/// <param name="Seq">Its place in the order of arrival, over all instances.</param>
/// <param name="Generation">The execution it answers, or null when it is for whichever execution is current.</param>
/// <param name="Event">What happened.</param>
/// <param name="IsTimer">Whether it is kept in the table of timers rather than in the inbox.</param>
internal readonly record struct Message(long Seq, int? Generation, StoredEvent Event, bool IsTimer = false);

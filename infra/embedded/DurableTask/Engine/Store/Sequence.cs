namespace Serverless.Embedded.Engine;

/// <summary>Places in the order of arrival: rising, and never given twice over the life of a store.</summary>
/// <remarks>Thread safe.</remarks>
internal sealed class Sequence
{
    // Each start of the engine counts in a range of its own, so that counting costs no write.
    private const int BitsPerStart = 40;

    private long _last;

    internal Sequence(long starts) => _last = starts << BitsPerStart;

    internal long Next() => Interlocked.Increment(ref _last);

    /// <summary>Begins the range of a new start.</summary>
    internal static Sequence Begin(Session session)
    {
        session.Execute("UPDATE meta SET value = value + 1 WHERE name = 'starts'");
        return new Sequence(session.Scalar("SELECT value FROM meta WHERE name = 'starts'")!.Value);
    }
}

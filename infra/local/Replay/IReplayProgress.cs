namespace Serverless.Local.Replay;

/// <summary>Hears what happens while a case is run.</summary>
internal interface IReplayProgress
{
    /// <summary>Something happened.</summary>
    void Tell(JournalEntry entry);
}

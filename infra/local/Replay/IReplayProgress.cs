namespace Serverless.Local.Replay;

/// <summary>Hears what happens while a case is run.</summary>
internal interface IReplayProgress
{
    /// <summary>A case begins.</summary>
    void Begin(string title);

    /// <summary>Something happened.</summary>
    void Tell(JournalEntry entry);
}

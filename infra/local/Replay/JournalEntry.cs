namespace Serverless.Local.Replay;

/// <summary>One thing that happened in a replay.</summary>
internal sealed record JournalEntry
{
    /// <summary>What it tells.</summary>
    public required JournalKind Kind { get; init; }

    /// <summary>What makes it this one: a mail's name or Message-ID, with the actor's name where one acts.</summary>
    public required string Key { get; init; }

    /// <summary>What the clock read.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>To whom or what.</summary>
    public string To { get; init; } = string.Empty;

    /// <summary>The subject, the stage, the status: in a few words.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The file to look at, relative to the replay's folder.</summary>
    public string? File { get; init; }

    /// <summary>The id of a mail that came in; the actor that read one that went out.</summary>
    public string? Of { get; init; }

    /// <summary>What is not as it should be.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}

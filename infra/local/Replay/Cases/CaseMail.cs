namespace Serverless.Local.Replay.Cases;

/// <summary>A mail that comes in at a given moment: either a raw message, or the parts that one is made of.</summary>
internal sealed record CaseMail
{
    /// <summary>Its name within the case.</summary>
    public required string Name { get; init; }

    /// <summary>When it comes.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The file with the raw message; then nothing else is given but the door and the recipient.</summary>
    public string? Raw { get; init; }

    /// <summary>Who wrote it: an address, or a name and an address in angle brackets.</summary>
    public string? From { get; init; }

    /// <summary>To whom; the app's own mailbox if not given.</summary>
    public string? To { get; init; }

    /// <summary>Who got a copy.</summary>
    public string? Cc { get; init; }

    /// <summary>The subject.</summary>
    public string? Subject { get; init; }

    /// <summary>The file with its text.</summary>
    public string? Text { get; init; }

    /// <summary>The files that go with it.</summary>
    public IReadOnlyList<CaseAttachment> Attachments { get; init; } = [];

    /// <summary>What our own mail server has found about the sender.</summary>
    public CaseAuthentication Authentication { get; init; }

    /// <summary>Its Message-ID without brackets; made from the case's and the mail's name if not given.</summary>
    public string? MessageId { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The way it comes.</summary>
    public CaseDoor Door { get; init; }

    /// <summary>The envelope's recipient, where the door is the API.</summary>
    public string? Recipient { get; init; }
}

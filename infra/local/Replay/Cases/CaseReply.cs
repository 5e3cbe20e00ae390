namespace Serverless.Local.Replay.Cases;

/// <summary>A reply to a mail, as a mail program writes it: to its Reply-To, in its thread, with the mail quoted.</summary>
internal sealed record CaseReply
{
    /// <summary>The text, in place of a file.</summary>
    public string? Text { get; init; }

    /// <summary>The file with the text.</summary>
    public string? File { get; init; }

    /// <summary>Who writes, where it is not the addressee of the mail.</summary>
    public string? From { get; init; }

    /// <summary>Whether the mail is quoted below the text.</summary>
    public bool Quotes { get; init; } = true;

    /// <summary>The files that go with it.</summary>
    public IReadOnlyList<CaseAttachment> Attachments { get; init; } = [];

    /// <summary>What our own mail server finds about the sender.</summary>
    public CaseAuthentication Authentication { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

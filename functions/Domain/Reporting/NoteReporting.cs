namespace Serverless.Domain.Reporting;

/// <summary>The work on the Information Note of a request, as its status knows it.</summary>
public sealed record NoteReporting
{
    /// <summary>The id of the note among the request's documents.</summary>
    public const string Document = "information-note";

    /// <summary>The versions, the first one first.</summary>
    public IReadOnlyList<NoteVersion> Versions { get; init; } = [];

    /// <summary>What was said of them, the first one first.</summary>
    public IReadOnlyList<NoteClearance> Clearances { get; init; } = [];

    /// <summary>When it was published (UTC); null before.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The newest version's number; 0 when there is none.</summary>
    public int Newest => Versions is [.., var last] ? last.Number : 0;
}

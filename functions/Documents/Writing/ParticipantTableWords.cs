namespace Serverless.Documents.Writing;

/// <summary>The fixed words of a list of participants.</summary>
internal sealed record ParticipantTableWords
{
    public required string Title { get; init; }

    public required string National { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required string Experts { get; init; }

    public required string Partners { get; init; }

    /// <summary>What stands in place of the table while nobody is named.</summary>
    public required string Nobody { get; init; }

    public required string Privacy { get; init; }
}

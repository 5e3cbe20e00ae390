using Serverless.Domain.Preparation;

namespace Serverless.Documents.Writing;

/// <summary>The fixed words of a letter of reply.</summary>
internal sealed record ReplyLetterWords
{
    public required string Title { get; init; }

    public required string Committee { get; init; }

    public required string Mission { get; init; }

    public required string Opening { get; init; }

    public required string Invitation { get; init; }

    public required string Team { get; init; }

    public required string Partners { get; init; }

    public required string Supporters { get; init; }

    public required string Requests { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>What a State is asked for, by item.</summary>
    public required IReadOnlyDictionary<PreparationItem, string> Items { get; init; }

    /// <summary>{0} is a mail address, {1} the reference.</summary>
    public required string Questions { get; init; }

    public required string Closing { get; init; }
}

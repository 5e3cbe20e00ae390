using Serverless.Domain.Languages;
using Serverless.Domain.Notes;

namespace Serverless.Domain.Reporting;

/// <summary>How a State asked for its visit, as its note says it.</summary>
public sealed record NoteRequest
{
    /// <summary>The language in which the note was written.</summary>
    public Language WrittenIn { get; init; }

    /// <summary>The note's own date.</summary>
    public Traced<DateOnly>? Dated { get; init; }

    /// <summary>The day on which it came, at Headquarters.</summary>
    public Traced<DateOnly>? Received { get; init; }

    /// <summary>Who signed it.</summary>
    public Traced<Signatory>? Signatory { get; init; }

    /// <summary>Who wrote the letter that it forwarded.</summary>
    public Traced<Signatory>? LetterAuthor { get; init; }

    /// <summary>The letter's date.</summary>
    public Traced<DateOnly>? LetterDated { get; init; }

    /// <summary>What the visit was asked for, in the note's words.</summary>
    public Traced<string>? Purpose { get; init; }
}

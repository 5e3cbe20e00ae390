using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes;

/// <summary>
/// What was read from a note and what came with it. What is not there is null or empty: nothing is made up. Where texts
/// contradict each other the fact that stands is that of the note, and <see cref="Contradictions"/> names the other.
/// </summary>
public sealed record NoteFacts
{
    /// <summary>The language in which the note itself is written.</summary>
    public required Language WrittenIn { get; init; }

    /// <summary>The requesting State.</summary>
    public Fact<StateCode>? State { get; init; }

    /// <summary>The note's own number, such as <c>NV-ONU-1540/2017-118</c>.</summary>
    public Fact<string>? NoteNumber { get; init; }

    /// <summary>The note's date.</summary>
    public Fact<DateOnly>? NoteDate { get; init; }

    /// <summary>Who signed the note.</summary>
    public Fact<Signatory>? Signatory { get; init; }

    /// <summary>Who wrote the letter that the note forwards.</summary>
    public Fact<Signatory>? LetterAuthor { get; init; }

    /// <summary>The letter's date.</summary>
    public Fact<DateOnly>? LetterDate { get; init; }

    /// <summary>What the visit is for, in the note's own words: one sentence.</summary>
    public Fact<string>? Purpose { get; init; }

    /// <summary>When it is wished.</summary>
    public Fact<VisitDates>? Dates { get; init; }

    /// <summary>Where it is wished: a city or building.</summary>
    public Fact<string>? Venue { get; init; }

    /// <summary>The languages in which the State wishes to work, where it says so.</summary>
    public IReadOnlyList<Fact<Language>> WorkingLanguages { get; init; } = [];

    /// <summary>The States named as supporting the visit.</summary>
    public IReadOnlyList<Fact<StateCode>> Supporters { get; init; } = [];

    /// <summary>The partner organisations named, by their ids in the register.</summary>
    public IReadOnlyList<Fact<string>> Partners { get; init; } = [];

    /// <summary>Where the texts contradict each other.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];
}

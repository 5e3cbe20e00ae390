using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes;

/// <summary>What an officer has put right in what was read from a note. What is null stays as it was read.</summary>
public sealed record RegistrationCorrection
{
    /// <summary>The note's own number; empty when it has none.</summary>
    public string? NoteNumber { get; init; }

    /// <summary>The note's date.</summary>
    public DateOnly? NoteDate { get; init; }

    /// <summary>Who signed the note.</summary>
    public Signatory? Signatory { get; init; }

    /// <summary>Who wrote the letter that the note forwards.</summary>
    public Signatory? LetterAuthor { get; init; }

    /// <summary>The letter's date.</summary>
    public DateOnly? LetterDate { get; init; }

    /// <summary>What the visit is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>When it is wished.</summary>
    public VisitDates? Dates { get; init; }

    /// <summary>Where it is wished.</summary>
    public string? Venue { get; init; }

    /// <summary>The working languages.</summary>
    public IReadOnlyList<Language>? WorkingLanguages { get; init; }

    /// <summary>The States that support the visit.</summary>
    public IReadOnlyList<StateCode>? Supporters { get; init; }

    /// <summary>The partner organisations, by their ids in the register.</summary>
    public IReadOnlyList<string>? Partners { get; init; }
}

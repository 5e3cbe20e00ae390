using System.Globalization;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Register;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web.Forms;

/// <summary>The fields of the form by which an officer confirms a registration, and what stands in them at first.</summary>
public static class RegistrationFields
{
    /// <summary>The note's number.</summary>
    public const string NoteNumber = "noteNumber";

    /// <summary>The note's date.</summary>
    public const string NoteDate = "noteDate";

    /// <summary>The name of who signed the note.</summary>
    public const string SignatoryName = "signatoryName";

    /// <summary>The office of who signed the note.</summary>
    public const string SignatoryTitle = "signatoryTitle";

    /// <summary>The name of the letter's author.</summary>
    public const string AuthorName = "authorName";

    /// <summary>The office of the letter's author.</summary>
    public const string AuthorTitle = "authorTitle";

    /// <summary>The letter's date.</summary>
    public const string LetterDate = "letterDate";

    /// <summary>What the visit is for.</summary>
    public const string Purpose = "purpose";

    /// <summary>The first day.</summary>
    public const string From = "from";

    /// <summary>The last day.</summary>
    public const string Until = "until";

    /// <summary>Whether these are the days themselves.</summary>
    public const string IsExact = "exact";

    /// <summary>The venue.</summary>
    public const string Venue = "venue";

    /// <summary>The working languages, by their tags.</summary>
    public const string WorkingLanguages = "languages";

    /// <summary>The supporting States, by their names, with commas between them.</summary>
    public const string Supporters = "supporters";

    /// <summary>The partner organisations, by their ids.</summary>
    public const string Partners = "partners";

    /// <summary>What a box that is ticked sends.</summary>
    public const string Ticked = "yes";

    /// <summary>What stands in a field while nobody has filled the form in.</summary>
    public static string Initial(string field, NoteFacts facts, Wording words, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(words);
        return field switch
        {
            NoteNumber => facts.NoteNumber?.Value,
            NoteDate => Day(facts.NoteDate?.Value),
            SignatoryName => facts.Signatory?.Value.Name,
            SignatoryTitle => facts.Signatory?.Value.Title,
            AuthorName => facts.LetterAuthor?.Value.Name,
            AuthorTitle => facts.LetterAuthor?.Value.Title,
            LetterDate => Day(facts.LetterDate?.Value),
            Purpose => facts.Purpose?.Value,
            From => Day(facts.Dates?.Value.From),
            Until => Day(facts.Dates?.Value.Until),
            IsExact => facts.Dates is { Value.IsExact: true } ? Ticked : null,
            Venue => facts.Venue?.Value,
            Supporters => string.Join(", ", facts.Supporters.Select(fact => words.NameOf(fact.Value, registers))),
            _ => null,
        } ?? string.Empty;
    }

    /// <summary>The boxes that are ticked while nobody has filled the form in.</summary>
    public static IReadOnlyList<string> InitialBoxes(string field, NoteFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return field switch
        {
            WorkingLanguages => [.. facts.WorkingLanguages.Select(fact => fact.Value.ToTag())],
            Partners => [.. facts.Partners.Select(fact => fact.Value)],
            _ => [],
        };
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

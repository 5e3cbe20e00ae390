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

    /// <summary>The fields that hold words or a day, in the order of the page.</summary>
    public static IReadOnlyList<string> Texts { get; } =
        [NoteNumber, NoteDate, SignatoryName, SignatoryTitle, AuthorName, AuthorTitle, LetterDate, Purpose, Venue, Supporters, From, Until];

    /// <summary>What a field is called.</summary>
    public static string Label(string field, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return field switch
        {
            NoteNumber => words.FactTerm(nameof(NoteFacts.NoteNumber)),
            NoteDate => words.FactTerm(nameof(NoteFacts.NoteDate)),
            SignatoryName => words.FactTerm(nameof(NoteFacts.Signatory)),
            SignatoryTitle => Part(nameof(NoteFacts.Signatory), "page.register.office"),
            AuthorName => words.FactTerm(nameof(NoteFacts.LetterAuthor)),
            AuthorTitle => Part(nameof(NoteFacts.LetterAuthor), "page.register.office"),
            LetterDate => words.FactTerm(nameof(NoteFacts.LetterDate)),
            Purpose => words.FactTerm(nameof(NoteFacts.Purpose)),
            Venue => words.FactTerm(nameof(NoteFacts.Venue)),
            Supporters => words.FactTerm(nameof(NoteFacts.Supporters)),
            From => Part(nameof(NoteFacts.Dates), "page.register.from"),
            Until => Part(nameof(NoteFacts.Dates), "page.register.until"),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "It is not a field that holds words or a day."),
        };

        string Part(string fact, string part) => $"{words.FactTerm(fact)} – {words[part]}";
    }

    /// <summary>The whole form as it is while nobody has changed it.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Values(NoteFacts facts, Wording words, RegisterIndex registers) =>
    [
        .. Texts.Append(IsExact).Select(field => KeyValuePair.Create(field, (IReadOnlyList<string>)[Initial(field, facts, words, registers)])),
        .. new[] { WorkingLanguages, Partners }.Select(field => KeyValuePair.Create(field, InitialBoxes(field, facts))),
    ];

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

    private static string? Day(DateOnly? day) => day is { } known ? Days.Write(known) : null;
}

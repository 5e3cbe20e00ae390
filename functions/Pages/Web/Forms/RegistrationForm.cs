using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Register;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web.Forms;

/// <summary>
/// The form by which an officer confirms a registration. What the officer has changed is a correction; so is what was read
/// but unsure or contradicted and is left as it stands: the officer has seen it, and it is sure from then on.
/// </summary>
public sealed class RegistrationForm
{
    private static readonly char[] Commas = [',', ';', '\n', '،', '、', '，'];

    private readonly FormState _form;
    private readonly NoteFacts _facts;
    private readonly Wording _words;
    private readonly RegisterIndex _registers;
    private readonly List<FieldFault> _faults = [];

    private RegistrationForm(FormState form, NoteFacts facts, Wording words, RegisterIndex registers)
    {
        _form = form;
        _facts = facts;
        _words = words;
        _registers = registers;
    }

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="registration">What is known; null for a request without a note, which has nothing to correct.</param>
    /// <param name="words">The reader's language, in which States are named.</param>
    /// <param name="registers">The registers.</param>
    public static FormReading Read(FormState form, Registration? registration, Wording words, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(form);
        var question = TextField.Read(form, QuestionForm.Question) is null ? null : new FieldFault(QuestionForm.Question, "page.fault.undecided");
        if (registration is null)
        {
            return question is null ? FormReading.Of(new ConfirmRegistration()) : FormReading.Wrong(question);
        }

        var reader = new RegistrationForm(form, registration.Facts, words, registers);
        var correction = reader.Correct();
        if (question is not null)
        {
            reader._faults.Add(question);
        }

        return reader._faults is [_, ..]
            ? FormReading.Wrong(reader._faults)
            : FormReading.Of(new ConfirmRegistration(correction == new RegistrationCorrection() ? null : correction));
    }

    private RegistrationCorrection Correct() => new()
    {
        // In the order of the fields, which is that of the faults. The one fact that can be taken out: not every note has a number.
        NoteNumber = IsSettled(RegistrationFields.NoteNumber, nameof(NoteFacts.NoteNumber), _facts.NoteNumber?.Confidence)
            ? null
            : Text(RegistrationFields.NoteNumber),
        NoteDate = Day(RegistrationFields.NoteDate, nameof(NoteFacts.NoteDate), _facts.NoteDate?.Confidence),
        Signatory = Person(RegistrationFields.SignatoryName, RegistrationFields.SignatoryTitle, nameof(NoteFacts.Signatory), _facts.Signatory?.Confidence),
        LetterAuthor = Person(RegistrationFields.AuthorName, RegistrationFields.AuthorTitle, nameof(NoteFacts.LetterAuthor), _facts.LetterAuthor?.Confidence),
        LetterDate = Day(RegistrationFields.LetterDate, nameof(NoteFacts.LetterDate), _facts.LetterDate?.Confidence),
        Purpose = Words(RegistrationFields.Purpose, nameof(NoteFacts.Purpose), _facts.Purpose?.Confidence),
        Venue = Words(RegistrationFields.Venue, nameof(NoteFacts.Venue), _facts.Venue?.Confidence),
        Supporters = Supporters(),
        Dates = Dates(),
        WorkingLanguages = Boxes(RegistrationFields.WorkingLanguages, _facts.WorkingLanguages.Select(fact => fact.Confidence)) is { } tags
            ? [.. tags.Select(LanguageTags.TryParse).OfType<Language>()]
            : null,
        Partners = Boxes(RegistrationFields.Partners, _facts.Partners.Select(fact => fact.Confidence)) is { } ids
            ? [.. ids.Where(id => _registers.FindOrganisation(id) is not null)]
            : null,
    };

    private string Text(string field)
    {
        if (TextField.Check(_form, field, missing: null, RegistrationRules.LongestText) is { } fault)
        {
            _faults.Add(fault);
        }

        return _form.Text(field);
    }

    // Nothing to say about it: it stands as it was read, and was sure, or is not there.
    private bool IsSettled(string field, string fact, Confidence? confidence)
    {
        var initial = RegistrationFields.Initial(field, _facts, _words, _registers).ReplaceLineEndings("\n").Trim();
        return _form.Text(field) == initial
            && (confidence is null or Confidence.High)
            && !_facts.Contradictions.Any(contradiction => contradiction.Fact == fact);
    }

    private string? Words(string field, string fact, Confidence? confidence)
    {
        if (IsSettled(field, fact, confidence))
        {
            return null;
        }

        var text = Text(field);
        return text.Length > 0 ? text : Removed<string>(field, confidence);
    }

    private DateOnly? Day(string field, string fact, Confidence? confidence) =>
        IsSettled(field, fact, confidence) ? null : ParseDay(field, confidence);

    private DateOnly? ParseDay(string field, Confidence? confidence)
    {
        var text = _form.Text(field);
        if (text.Length == 0)
        {
            Removed<object>(field, confidence);
            return null;
        }

        if (Days.TryParse(text, out var day))
        {
            return day;
        }

        _faults.Add(new FieldFault(field, "page.fault.date", text));
        return null;
    }

    private Signatory? Person(string nameField, string titleField, string fact, Confidence? confidence)
    {
        if (IsSettled(nameField, fact, confidence) && IsSettled(titleField, fact, confidence))
        {
            return null;
        }

        var (name, title) = (Text(nameField), Text(titleField));
        if (name.Length > 0)
        {
            return new Signatory(name, title.Length > 0 ? title : null);
        }

        if (title.Length > 0 && confidence is null)
        {
            _faults.Add(new FieldFault(nameField, "page.fault.name"));
            return null;
        }

        return Removed<Signatory>(nameField, confidence);
    }

    private VisitDates? Dates()
    {
        var known = _facts.Dates;
        var ticked = _form.All(RegistrationFields.IsExact).Contains(RegistrationFields.Ticked);
        if (IsSettled(RegistrationFields.From, nameof(NoteFacts.Dates), known?.Confidence)
            && IsSettled(RegistrationFields.Until, nameof(NoteFacts.Dates), known?.Confidence)
            && (known is null || known.Value.IsExact == ticked))
        {
            return null;
        }

        var from = ParseDay(RegistrationFields.From, known?.Confidence);
        var until = _form.Text(RegistrationFields.Until).Length == 0 ? from : ParseDay(RegistrationFields.Until, known?.Confidence);
        if (from is null && until is not null && _form.Text(RegistrationFields.From).Length == 0)
        {
            _faults.Add(new FieldFault(RegistrationFields.From, "page.fault.from"));
        }

        if (until < from)
        {
            _faults.Add(new FieldFault(RegistrationFields.Until, "page.fault.order"));
        }

        return from is { } first && until is { } last ? new VisitDates(first, last, ticked) : null;
    }

    private List<StateCode>? Supporters()
    {
        if (IsSettled(RegistrationFields.Supporters, nameof(NoteFacts.Supporters), Least(_facts.Supporters.Select(fact => fact.Confidence))))
        {
            return null;
        }

        var states = new List<StateCode>();
        foreach (var name in Text(RegistrationFields.Supporters).Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var state = _registers.FindStateByName(name)
                ?? (StateCode.TryParse(name.ToUpperInvariant(), out var code) ? _registers.FindState(code) : null);
            if (state is null)
            {
                _faults.Add(new FieldFault(RegistrationFields.Supporters, "page.fault.state", name));
                return null;
            }

            states.Add(state.Code);
        }

        return states;
    }

    private IReadOnlyList<string>? Boxes(string field, IEnumerable<Confidence> confidences)
    {
        var ticked = _form.All(field);
        var isSettled = Least(confidences) is null or Confidence.High
            && ticked.ToHashSet(StringComparer.Ordinal).SetEquals(RegistrationFields.InitialBoxes(field, _facts));
        return isSettled ? null : ticked;
    }

    // A fact can be replaced, not taken out: what a note says wrongly is a matter for the mission.
    private T? Removed<T>(string field, Confidence? confidence)
        where T : class
    {
        if (confidence is not null)
        {
            _faults.Add(new FieldFault(field, "page.fault.removed"));
        }

        return null;
    }

    private static Confidence? Least(IEnumerable<Confidence> confidences) =>
        confidences.Select(confidence => (Confidence?)confidence).DefaultIfEmpty().Min();
}

using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Makes one set of facts of what the texts say: the note first, then the letter, then the rest; and checks them against each other.</summary>
internal sealed class Merge(IReadOnlyList<TextFacts> texts, IReadOnlyList<NoteTextKind> kinds, RegisterIndex register)
{
    private readonly List<TextFacts> _order = InOrder(texts, kinds);
    private readonly List<Contradiction> _contradictions = [];

    /// <summary>The texts in the order in which they are believed.</summary>
    internal static List<TextFacts> InOrder(IReadOnlyList<TextFacts> texts, IReadOnlyList<NoteTextKind> kinds) =>
    [
        .. texts.Select((text, index) => (text, kind: kinds[index]))
            .OrderBy(entry => entry.kind switch { NoteTextKind.Note => 0, NoteTextKind.Letter => 1, _ => 2 })
            .ThenByDescending(entry => KindFinder.NoteScore(entry.text))
            .Select(entry => entry.text),
    ];

    internal NoteFacts Make(StateCode? sender)
    {
        var main = _order[0];
        var notes = Of(NoteTextKind.Note).DefaultIfEmpty(main).ToList();
        var letters = Of(NoteTextKind.Letter).ToList();
        var state = State(sender);
        var noteDate = Pick(nameof(NoteFacts.NoteDate), notes.Select(note => note.Date), (one, other) => one == other);
        if (noteDate is not null && main is { Date: not null, OtherDate: { } other })
        {
            _contradictions.Add(new Contradiction(nameof(NoteFacts.NoteDate), noteDate.Evidence, other));
        }

        return new NoteFacts
        {
            WrittenIn = main.Text.Language,
            State = state,
            NoteNumber = Pick(nameof(NoteFacts.NoteNumber), notes.Select(note => note.Number), Likeness.AreSameNumber),
            NoteDate = noteDate,
            Signatory = Pick(nameof(NoteFacts.Signatory), notes.Select(note => note.Signatory), Likeness.AreSamePerson),
            LetterAuthor = Pick(
                nameof(NoteFacts.LetterAuthor),
                notes.Select(note => note.ForwardedAuthor).Concat(letters.Select(letter => letter.Signatory)),
                Likeness.AreSamePerson),
            LetterDate = Pick(
                nameof(NoteFacts.LetterDate),
                notes.Select(note => note.ForwardedDate).Concat(letters.Select(letter => letter.Date)),
                (one, two) => one == two),
            Purpose = All(text => text.Purpose).FirstOrDefault(),
            Dates = Pick(nameof(NoteFacts.Dates), All(text => text.Dates), Likeness.AreCompatible),
            Venue = Pick(nameof(NoteFacts.Venue), All(text => text.Venue), Likeness.AreSamePlace),
            WorkingLanguages = First(text => text.WorkingLanguages),
            Supporters = [.. Together(text => text.Supporters).Where(supporter => supporter.Value != state?.Value)],
            Partners = Together(text => text.Partners),
            Contradictions = [.. _contradictions],
        };
    }

    private IEnumerable<TextFacts> Of(NoteTextKind kind) => _order.Where(text => KindOf(text) == kind);

    private NoteTextKind KindOf(TextFacts text) => kinds[texts.Index().First(entry => ReferenceEquals(entry.Item, text)).Index];

    private IEnumerable<Fact<T>> All<T>(Func<TextFacts, Fact<T>?> fact) =>
        _order.Select(text => fact(text) is { } found ? Weighed(text, found) : null).OfType<Fact<T>>();

    // What stands in neither note nor letter is somebody's word about them.
    private Fact<T> Weighed<T>(TextFacts text, Fact<T> fact) =>
        KindOf(text) == NoteTextKind.Other ? fact with { Confidence = OwnDateFinder.Lesser(fact.Confidence, Confidence.Medium) } : fact;

    private Fact<T>? Pick<T>(string name, IEnumerable<Fact<T>?> facts, Func<T, T, bool> agree)
    {
        Fact<T>? stands = null;
        foreach (var fact in facts.OfType<Fact<T>>())
        {
            if (stands is null)
            {
                stands = fact;
            }
            else if (!agree(stands.Value, fact.Value))
            {
                _contradictions.Add(new Contradiction(name, stands.Evidence, fact.Evidence));
            }
            else if (fact.Confidence > stands.Confidence)
            {
                // Both say it, one of them plainly.
                stands = fact;
            }
        }

        return stands;
    }

    private IReadOnlyList<Fact<T>> First<T>(Func<TextFacts, IReadOnlyList<Fact<T>>> facts) =>
        _order.Select(facts).FirstOrDefault(found => found.Count > 0) ?? [];

    private IReadOnlyList<Fact<T>> Together<T>(Func<TextFacts, IReadOnlyList<Fact<T>>> facts) =>
        [.. _order.SelectMany(text => facts(text).Select(fact => Weighed(text, fact))).DistinctBy(fact => fact.Value)];

    // Where the texts name two States, that of the mission that wrote is the likelier one, if it is named in earnest.
    private static IEnumerable<Fact<StateCode>> InOrderOfSender(IEnumerable<Fact<StateCode>> facts, StateCode? sender) =>
        facts.OrderByDescending(fact => fact.Value == sender && fact.Confidence >= Confidence.Medium);

    private Fact<StateCode>? State(StateCode? sender)
    {
        var found = Pick(nameof(NoteFacts.State), InOrderOfSender(All(text => text.State), sender), (one, other) => one == other);
        if (sender is not { } code)
        {
            return found;
        }

        var fromSender = new Evidence(NoteReader.SenderSource, 0, 0, register.FindState(code)?.Names[Language.English] ?? code.ToString());
        if (found is null)
        {
            return new Fact<StateCode>(code, Confidence.Low, fromSender);
        }

        if (found.Value == code)
        {
            // The form is weak, but the mission that wrote is that of the State named.
            return found.Confidence == Confidence.Medium && found.Evidence.Source != NoteReader.SenderSource
                ? found with { Confidence = Confidence.High }
                : found;
        }

        _contradictions.Add(new Contradiction(nameof(NoteFacts.State), found.Evidence, fromSender));
        return found;
    }
}

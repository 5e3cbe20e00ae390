using Serverless.Domain.Notes;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters;

/// <summary>What is known of a request from its note, as the lines of a table.</summary>
internal static class RequestFacts
{
    /// <summary>The lines, those of which something is known.</summary>
    /// <param name="draft">The letter.</param>
    /// <param name="marks">Whether facts that are not sure are marked so.</param>
    internal static IEnumerable<FactLine?> Of(LetterDraft draft, bool marks)
    {
        if (draft.Visit?.Registration?.Facts is not { } facts)
        {
            return [];
        }

        var lines = new Lines(draft, marks);
        return
        [
            lines.One(nameof(NoteFacts.State), facts.State, code => draft.Wording.NameOf(code, draft.Registers)),
            lines.One(nameof(NoteFacts.NoteNumber), facts.NoteNumber, number => number),
            lines.One(nameof(NoteFacts.NoteDate), facts.NoteDate, date => date),
            lines.One(nameof(NoteFacts.Signatory), facts.Signatory, Person),
            lines.One(nameof(NoteFacts.LetterAuthor), facts.LetterAuthor, Person),
            lines.One(nameof(NoteFacts.LetterDate), facts.LetterDate, date => date),
            lines.One(nameof(NoteFacts.Purpose), facts.Purpose, lines.Quoted),
            lines.One(nameof(NoteFacts.Dates), facts.Dates, dates => draft.Wording.Dates(dates)),
            lines.One(nameof(NoteFacts.Venue), facts.Venue, venue => venue),
            lines.Many(nameof(NoteFacts.WorkingLanguages), facts.WorkingLanguages, language => draft.Wording.Term(language)),
            lines.Many(nameof(NoteFacts.Supporters), facts.Supporters, code => draft.Wording.NameOf(code, draft.Registers)),
            lines.Many(nameof(NoteFacts.Partners), facts.Partners, id => Partner(draft, id)),
        ];
    }

    /// <summary>What is missing or unsure, as a list of the names of facts.</summary>
    internal static Phrase Gaps(LetterDraft draft, Registration registration) =>
        draft.Wording.List(registration.Gaps.Select(draft.Wording.FactTerm));

    /// <summary>A contradiction with the words of both places.</summary>
    internal static Phrase Contradiction(LetterDraft draft, Contradiction found) => draft.Wording.Compose(
        "registration.contradiction",
        ("fact", draft.Wording.FactTerm(found.Fact)),
        ("source", Source(draft, found.Stands.Source)),
        ("stands", draft.Wording.Compose("value.quoted", ("words", found.Stands.Words))),
        ("otherSource", Source(draft, found.Other.Source)),
        ("other", draft.Wording.Compose("value.quoted", ("words", found.Other.Words))));

    // One value: a name and its title are in the note's language, whatever language surrounds them.
    private static string Person(Signatory person) => string.IsNullOrWhiteSpace(person.Title) ? person.Name : $"{person.Name}, {person.Title}";

    private static string Partner(LetterDraft draft, string id) =>
        draft.Registers.FindOrganisation(id) is { } partner ? draft.Wording.NameOf(partner) : id;

    private static string Source(LetterDraft draft, string source) => draft.Wording.Has($"source.{source}")
        ? draft.Wording[$"source.{source}"]
        : draft.Visit?.Documents.FirstOrDefault(document => document.Id == source)?.Name ?? source;

    private sealed class Lines(LetterDraft draft, bool marks)
    {
        internal FactLine? One<T>(string name, Fact<T>? fact, Func<T, object?> say) =>
            fact is null ? null : Line(name, Value(fact, say));

        internal FactLine? Many<T>(string name, IReadOnlyList<Fact<T>> facts, Func<T, object?> say) =>
            facts is [] ? null : Line(name, draft.Wording.List(facts.Select(fact => Value(fact, say))));

        internal Phrase Quoted(string words) => draft.Wording.Compose("value.quoted", ("words", words));

        private FactLine Line(string fact, Phrase value) => new(new Phrase(new TextRun(draft.Wording.FactTerm(fact))), value);

        private Phrase Value<T>(Fact<T> fact, Func<T, object?> say)
        {
            var value = draft.Wording.Say(say(fact.Value));
            return marks && fact.Confidence != Confidence.High ? draft.Wording.Compose("value.unsure", ("value", value)) : value;
        }
    }
}

namespace Serverless.Domain.Notes;

/// <summary>Names the sources of evidence anew, as when a mail's parts have become documents.</summary>
public static class NoteFactsSources
{
    /// <summary>Gives the same facts with the sources of their evidence under other names.</summary>
    public static NoteFacts Renamed(this NoteFacts facts, Func<string, string> name)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(name);
        return facts with
        {
            State = Fact(facts.State),
            NoteNumber = Fact(facts.NoteNumber),
            NoteDate = Fact(facts.NoteDate),
            Signatory = Fact(facts.Signatory),
            LetterAuthor = Fact(facts.LetterAuthor),
            LetterDate = Fact(facts.LetterDate),
            Purpose = Fact(facts.Purpose),
            Dates = Fact(facts.Dates),
            Venue = Fact(facts.Venue),
            WorkingLanguages = All(facts.WorkingLanguages),
            Supporters = All(facts.Supporters),
            Partners = All(facts.Partners),
            Contradictions =
            [
                .. facts.Contradictions.Select(contradiction =>
                    contradiction with { Stands = Words(contradiction.Stands), Other = Words(contradiction.Other) }),
            ],
        };

        Evidence Words(Evidence evidence) => evidence with { Source = name(evidence.Source) };

        Fact<T>? Fact<T>(Fact<T>? fact) => fact is null ? null : fact with { Evidence = Words(fact.Evidence) };

        IReadOnlyList<Fact<T>> All<T>(IReadOnlyList<Fact<T>> all) => [.. all.Select(fact => fact with { Evidence = Words(fact.Evidence) })];
    }
}

using Serverless.Domain.Notes;

namespace Serverless.Domain.Reporting;

/// <summary>Writes how it came to a visit: the request, earlier visits, work in the region.</summary>
internal sealed class NoteBackground(NoteRecord record, NoteWords words)
{
    internal void Write(NoteBuilder section)
    {
        section.Text(NoteBuilder.Sentence("voluntary", words.Voluntary, new NoteSource(NoteSourceKind.Form, InformationNoteDraft.FormOfVisits)));
        foreach (var (index, earlier) in record.Earlier.Index())
        {
            Earlier(section, earlier, isLast: index == record.Earlier.Count - 1);
        }

        section.Text(record.Continues is { } continues ? NoteBuilder.Sentence("continues", words.Continues, continues) : null);
        section.Text(Asked(), Signed(), Letter());
        Purpose(section);
        foreach (var support in record.Regional.Where(support => support.States is [_, ..]))
        {
            section.Text(NoteBuilder.Sentence(
                $"regional.{support.Source.Entry}", words.Format(words.Regional, support.Partner, string.Join(words.Separator, support.States)), support.Source));
        }
    }

    internal static NoteSource SourceOf(EarlierVisit visit) => new(NoteSourceKind.EarlierVisit, visit.Reference.ToString());

    // What the visits before the last one were about is in their own notes.
    private void Earlier(NoteBuilder section, EarlierVisit visit, bool isLast)
    {
        section.Text(NoteBuilder.Sentence($"earlier.{visit.Reference}", words.Format(words.Earlier, words.Days(visit.First, visit.Last)), SourceOf(visit)));
        if (!isLast)
        {
            return;
        }

        section.Points($"earlier.{visit.Reference}.presented", words.EarlierPresented, Said(visit, NoteHighlights.Presented));
        section.Points($"earlier.{visit.Reference}.agreed", words.EarlierAgreed, Said(visit, NoteHighlights.Agreed));
    }

    private List<IReadOnlyList<NoteSentence>> Said(EarlierVisit visit, Func<ReportedDay, IEnumerable<IReadOnlyList<NoteSentence>>> part) =>
        [.. visit.Reports.SelectMany(report => part(new ReportedDay(report, record.Language, new NoteSource(
            NoteSourceKind.EarlierVisit, $"{visit.Reference} {InformationNoteDraft.Iso(report.Day)}"))))];

    private NoteSentence? Asked() => record.Request switch
    {
        { Dated: { } dated } => NoteBuilder.Sentence("asked", words.Format(words.NoteDated, words.Date(dated.Value)), dated.Source),
        { Received: { } received } => NoteBuilder.Sentence("asked", words.Format(words.NoteReceived, words.Date(received.Value)), received.Source),
        { Signatory: { } signatory } => NoteBuilder.Sentence("asked", words.NoteUndated, signatory.Source),
        _ => null,
    };

    private NoteSentence? Signed() => record.Request.Signatory is { } signatory
        ? NoteBuilder.Sentence("signed", words.Format(words.Signed, Person(signatory.Value)), signatory.Source)
        : null;

    private NoteSentence? Letter() => (record.Request.LetterAuthor, record.Request.LetterDated) switch
    {
        ({ } author, { } dated) => NoteBuilder.Sentence(
            "letter", words.Format(words.Letter, Person(author.Value), words.Date(dated.Value)), author.Source, dated.Source),
        ({ } author, null) => NoteBuilder.Sentence("letter", words.Format(words.LetterBy, Person(author.Value)), author.Source),
        (null, { } dated) => NoteBuilder.Sentence("letter", words.Format(words.LetterDated, words.Date(dated.Value)), dated.Source),
        _ => null,
    };

    private void Purpose(NoteBuilder section)
    {
        if (record.Request.Purpose is not { } purpose)
        {
            return;
        }

        var quote = NoteWordings.All[record.Request.WrittenIn];
        section.Text(
            NoteBuilder.Sentence("purpose", words.Purpose, purpose.Source),
            NoteBuilder.Sentence("purpose.words", quote.Format(quote.Quote, purpose.Value), purpose.Source) with
            {
                Language = quote.Language == record.Language ? null : quote.Language,
            });
    }

    private string Person(Signatory person) => string.IsNullOrEmpty(person.Title) ? person.Name : $"{person.Name}{words.Comma}{person.Title}";
}

using System.Globalization;

namespace Serverless.Domain.Reporting;

/// <summary>
/// Drafts the Information Note of a visit from its record, in the Committee's form. Each sentence names the entries that it was made
/// from; what the record does not hold is not said, and the editor is told where that leaves a gap.
/// </summary>
public static class InformationNoteDraft
{
    /// <summary>The entry of <see cref="NoteSourceKind.Form"/> from which what is true of every visit comes.</summary>
    public const string FormOfVisits = "visits";

    /// <summary>Drafts it.</summary>
    public static DraftedNote Make(NoteRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var words = NoteWordings.All[record.Language];
        NoteSection[] sections =
        [
            Section(NoteSectionKind.Event, section => section.Text(Event(record, words))),
            Section(NoteSectionKind.Organisers, section => Organisers(section, record, words)),
            Section(NoteSectionKind.DateAndVenue, section => DateAndVenue(section, record, words)),
            Section(NoteSectionKind.Participants, section => section.Points(Participants(record, words).Select(one => (IReadOnlyList<NoteSentence>)[one]))),
            Section(NoteSectionKind.Background, section => new NoteBackground(record, words).Write(section)),
            Section(NoteSectionKind.Highlights, section => new NoteHighlights(record, words).Write(section)),
            Section(NoteSectionKind.Comments, section => section.Text(NoteBuilder.Sentence("contact", words.Format(words.Contact, record.Contact.Value), record.Contact.Source))),
        ];
        var note = new InformationNote
        {
            Reference = record.Reference,
            Language = record.Language,
            Date = record.Date,
            Title = words.Title,
            Subtitle = record.Days is { Value: var (first, last) } ? $"{record.State.Value}{words.Comma}{words.Days(first, last)}" : record.State.Value,
            Disclaimer = words.Disclaimer,
            Sections = sections,
        };
        return new DraftedNote(note.AsDraft(1, record.Date), [.. NoteRemarks.Of(record, note)]);

        NoteSection Section(NoteSectionKind kind, Action<NoteBuilder> write)
        {
            var section = new NoteBuilder();
            write(section);
            return new NoteSection(kind, words.HeadingOf(kind), section.Paragraphs);
        }
    }

    private static NoteSentence Event(NoteRecord record, NoteWords words)
    {
        var number = record.Earlier.Count + 1;
        var text = number <= words.Visits.Count
            ? words.Format(words.Visits[number - 1], record.State.Value)
            : words.Format(words.LaterVisit, record.State.Value, number);
        return NoteBuilder.Sentence("event", text, [record.State.Source, .. record.Earlier.Select(NoteBackground.SourceOf)]);
    }

    private static void Organisers(NoteBuilder section, NoteRecord record, NoteWords words)
    {
        List<IReadOnlyList<NoteSentence>> organisers = [[NoteBuilder.Sentence("organiser.state", record.State.Value, record.State.Source)]];
        if (record.Approval is { } approval)
        {
            organisers.Add([NoteBuilder.Sentence("organiser.committee", words.Committee, approval)]);
        }

        section.Points("organisers", words.OrganisedBy, organisers);
        section.Points("supporters", words.SupportedBy, [.. record.Supporters.Select(one => (IReadOnlyList<NoteSentence>)[Named("supporter", one)])]);
    }

    private static void DateAndVenue(NoteBuilder section, NoteRecord record, NoteWords words)
    {
        section.Text(record.Days is { Value: var (first, last), Source: var source } ? NoteBuilder.Sentence("days", words.Days(first, last), source) : null);
        section.Text(record.Venue is { } venue ? NoteBuilder.Sentence("venue", venue.Value, venue.Source) : null);
    }

    private static IEnumerable<NoteSentence> Participants(NoteRecord record, NoteWords words) =>
    [
        .. record.Institutions.Select(one => Named("institution", one)),
        .. record.Team is { } team ? [NoteBuilder.Sentence("team", words.GroupOfExperts, team)] : Array.Empty<NoteSentence>(),
        .. record.Partners.Select(one => Named("partner", one)),
    ];

    // The entry, not its place in a list, is what makes two sentences the same.
    private static NoteSentence Named(string key, Traced<string> name) => NoteBuilder.Sentence($"{key}.{name.Source.Words ?? name.Source.Entry}", name.Value, name.Source);

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

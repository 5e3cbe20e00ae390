using Serverless.Domain.Register;

namespace Serverless.Domain.Reporting;

/// <summary>Finds what the editor of a draft should know about it.</summary>
internal static class NoteRemarks
{
    internal static IEnumerable<NoteRemark> Of(NoteRecord record, InformationNote note) =>
    [
        .. Missing(record),
        .. record.VisitDays.Where(day => !record.Reports.Any(report => report.Day == day))
            .Select(day => new NoteRemark(NoteRemarkKind.NoReport, InformationNoteDraft.Iso(day))),
        .. OnlyAnnounced(record),
        .. record.Reports.Where(report => ReportedDay.LanguageOf(report) != record.Language)
            .Select(report => new NoteRemark(NoteRemarkKind.OtherLanguage, InformationNoteDraft.Iso(report.Day))),
        .. Empty(note),
    ];

    /// <summary>The sections that have nothing in them.</summary>
    internal static IEnumerable<NoteRemark> Empty(InformationNote note) => Enum.GetValues<NoteSectionKind>()
        .Where(kind => !note.Sections.Any(section => section.Kind == kind && section.Paragraphs is [_, ..]))
        .Select(kind => new NoteRemark(NoteRemarkKind.EmptySection, kind.ToString()));

    private static IEnumerable<NoteRemark> Missing(NoteRecord record)
    {
        if (record.Venue is null)
        {
            yield return new NoteRemark(NoteRemarkKind.NoVenue);
        }

        if (record.Institutions is [])
        {
            yield return new NoteRemark(NoteRemarkKind.NoParticipants);
        }

        if (record.Request.Dated is null)
        {
            yield return new NoteRemark(NoteRemarkKind.NoNoteDate);
        }

        if (record.Request.Signatory is null)
        {
            yield return new NoteRemark(NoteRemarkKind.NoSignatory);
        }

        if (record.Request.Purpose is null)
        {
            yield return new NoteRemark(NoteRemarkKind.NoPurpose);
        }
    }

    // Reports that name nobody say nothing about who was there.
    private static IEnumerable<NoteRemark> OnlyAnnounced(NoteRecord record)
    {
        var seen = record.Reports.SelectMany(report => report.TookPart).Select(NameText.Normalise).ToHashSet(StringComparer.Ordinal);
        return seen.Count == 0
            ? []
            : record.Institutions
                .Where(one => one.Source.Kind == NoteSourceKind.Participants && !seen.Contains(NameText.Normalise(one.Value)))
                .Select(one => new NoteRemark(NoteRemarkKind.OnlyAnnounced, one.Value));
    }
}

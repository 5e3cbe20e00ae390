using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Tests.Reporting;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Letters;

/// <summary>Notices about an Information Note, and requests whose note is edited, cleared or published.</summary>
internal static class ReportingSamples
{
    private static readonly Uri Published = new("https://visits.example/notes/GTM-2017-01");

    internal static IReadOnlyList<NoticeLetter> All(Language language) =>
    [
        Of(language, NoticeKind.NoteToEdit, VisitSamples.Lead, Editing, ("version", "1"), ("reason", "")),
        Of(language, NoticeKind.NoteToEdit, VisitSamples.Lead, SentBack, ("version", "1"), ("reason", "The second day\nis missing.")),
        Of(language, NoticeKind.NoteClearanceAsked, VisitSamples.Coordinator, Clearing, ("version", "1"), ("remark", "I added the venue.")),
        Of(language, NoticeKind.NoteClearanceAsked, Samples.Chair, Approving, ("version", "1"), ("text", "Well written.")),
        Samples.Of(language, NoticeKind.NotePublished, Samples.Mission, Closed, true, ("version", "2")) with { NotePage = Published },
        Samples.Of(language, NoticeKind.NotePublished, VisitSamples.Partner, Closed, true, ("version", "2")) with { NotePage = Published },
        Samples.Of(language, NoticeKind.Reminder, VisitSamples.Lead, Editing, false, ("step", Steps.NoteEdit)),
        Samples.Of(language, NoticeKind.Reminder, VisitSamples.Coordinator, Clearing, false, ("step", Steps.NoteClearance)),
        Samples.Of(language, NoticeKind.Reminder, Samples.Officer, Clearing, true, ("step", Steps.NoteClearance)),
        Samples.Of(language, NoticeKind.ReplyNotUnderstood, VisitSamples.Lead, Editing, false, ("why", "NoVerdict"), ("expected", "NoteEdit")),
        Samples.Of(language, NoticeKind.ReplyNotUnderstood, VisitSamples.Coordinator, Clearing, false, ("why", "ReasonMissing"), ("expected", "NoteClearance")),
        Samples.Of(
            language, NoticeKind.CommandRefused, VisitSamples.Lead, Editing, false,
            ("reason", "Invalid"), ("message", "The document holds no section."), ("step", Steps.NoteEdit), ("document", "Note.docx"), ("problem", "NoHeadings")),
    ];

    internal static VisitRequest Editing => Samples.Waiting(With(new NoteReporting { Versions = [new NoteVersion(1, Party.System, Samples.Now)] }), Steps.NoteEdit, [VisitSamples.Lead], 3);

    internal static VisitRequest SentBack => Editing with
    {
        Reporting = Editing.Reporting! with { Clearances = [new NoteClearance(VisitSamples.Coordinator, Samples.Now, 1, NoteVerdict.SendBack, "The second day\nis missing.")] },
    };

    internal static VisitRequest Clearing => Samples.Waiting(
        With(new NoteReporting { Versions = [new NoteVersion(1, VisitSamples.Lead, Samples.Now, "I added the venue.")] }), Steps.NoteClearance, [VisitSamples.Coordinator], 2);

    internal static VisitRequest Approving => Samples.Waiting(Clearing, Steps.NoteApproval, [Samples.Chair], 2);

    internal static VisitRequest Closed => Samples.Moved(
        With(new NoteReporting { Versions = [new NoteVersion(1, Party.System, Samples.Now), new NoteVersion(2, Party.System, Samples.Now)], PublishedAt = Samples.Now }), Stage.Closed);

    /// <summary>The note with remarks, in all languages, as the note of a request.</summary>
    internal static NoteEdition Edition(Reference reference)
    {
        var edition = NoteSamples.Edition();
        return new NoteEdition(
            edition.Note with { Reference = reference },
            [.. edition.Others.Select(other => other with { Reference = reference })],
            [
                .. Enum.GetValues<NoteRemarkKind>().Select(kind => new NoteRemark(kind, kind switch
                {
                    NoteRemarkKind.NoReport or NoteRemarkKind.OtherLanguage => "2017-11-28",
                    NoteRemarkKind.OnlyAnnounced => "Ministry of <b>Interior</b>",
                    NoteRemarkKind.EmptySection => "Highlights",
                    _ => null,
                })),
            ]);
    }

    private static VisitRequest With(NoteReporting reporting) => (Samples.Moved(Samples.Moved(VisitSamples.Visiting, Stage.Drafting), Stage.Reporting) with
    {
        Documents =
        [
            new DocumentEntry(NoteReporting.Document, 1, DocumentRole.InformationNote, "GTM-2017-01-information-note.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 12_000, "03")
            {
                Status = DocumentStatus.Draft,
            },
        ],
    }).Noted(reporting);

    private static NoticeLetter Of(Language language, NoticeKind kind, Party to, VisitRequest visit, params (string Name, string Value)[] data) =>
        Samples.Of(language, kind, to, visit, false, data) with { Note = Edition(Samples.Reference) };
}

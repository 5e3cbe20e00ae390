using Serverless.Domain.Preparation;
using Serverless.Pages.Letters;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Letters.Kinds;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>How far a visit is prepared and what was reported of it, in the same words and blocks as in letters.</summary>
internal static class PreparationRecord
{
    /// <summary>Who takes part.</summary>
    internal static IReadOnlyList<LetterBlock> Participants(RequestView view) =>
        Blocks(view, draft => PreparationLetters.ParticipantLines(draft, view.Visit.Preparation?.Participants));

    /// <summary>The programme.</summary>
    internal static IReadOnlyList<LetterBlock> Programme(RequestView view) =>
        Blocks(view, draft => PreparationLetters.ProgrammeLines(draft, view.Visit.Preparation?.Programme));

    /// <summary>Whose an item is, until when, and whether it is ready.</summary>
    internal static IReadOnlyList<LetterBlock> Item(RequestView view, ChecklistItem item) => Blocks(view, draft =>
    [
        new FactLine(draft.Text("page.checklist.owner"), Owners(view.Reader, item)),
        item.DoneAt is null ? draft.Due(item.Deadline).FirstOrDefault() : null,
        new FactLine(draft.Text("page.checklist.state"), State(view.Reader, item)),
        draft.Fact("label.detail", item.Note.Length > 0 ? view.Reader.Words.Compose("value.quoted", ("words", item.Note)) : null),
    ]);

    /// <summary>One report.</summary>
    internal static IReadOnlyList<LetterBlock> Report(RequestView view, DailyReport report) => Blocks(view, draft => ReportLines(draft, view.Reader, report));

    /// <summary>Adds what the reader may see of preparation and reports.</summary>
    internal static void Add(LetterDraft draft, RequestView view)
    {
        var (visit, party) = (view.Visit, view.Reader.Party);
        if (visit.Plan is not { IsAgreed: true })
        {
            return;
        }

        if (Sight.ChecklistOf(visit, party) is [_, ..] items)
        {
            draft.Heading("page.checklist.title");
            draft.Facts(items.Select(item => new FactLine(
                draft.Wording.Say(draft.Wording.Term(item.Item)), [.. Owners(view.Reader, item), State(view.Reader, item)])));
        }

        if (Sight.PreparationOf(visit, party) is { } preparation)
        {
            Section(draft, "heading.participants", PreparationLetters.ParticipantLines(draft, preparation.Participants));
            Section(draft, "heading.programme", PreparationLetters.ProgrammeLines(draft, preparation.Programme));
        }

        AddReports(draft, view);
    }

    /// <summary>Adds the reports that the reader may see.</summary>
    internal static void AddReports(LetterDraft draft, RequestView view)
    {
        var reports = Sight.ReportsOf(view.Visit, view.Reader.Party);
        if (reports is [])
        {
            return;
        }

        draft.Heading("page.reports.title");
        foreach (var report in reports)
        {
            draft.Facts([new FactLine(draft.Text("label.day"), draft.Wording.Say(draft.Wording.DateWithWeekday(report.Day))), .. ReportLines(draft, view.Reader, report)]);
        }
    }

    private static IEnumerable<FactLine?> ReportLines(LetterDraft draft, Reader reader, DailyReport report) =>
    [
        Lines(draft, "page.report.presented", report.Presented.Select(one => one.By.Length > 0
            ? draft.Wording.Compose("value.labelled", ("label", one.Title), ("what", one.By))
            : draft.Wording.Say(one.Title))),
        Lines(draft, "page.report.agreed", report.Agreed.Split('\n').Select(line => draft.Wording.Say(line))),
        Lines(draft, "page.report.tookPart", report.TookPart.Select(one => draft.Wording.Say(one))),
        Lines(draft, "page.report.other", report.Text.Split('\n').Select(line => draft.Wording.Say(line))),
        new FactLine(draft.Text("page.report.sent"), draft.Wording.Compose("value.dated", ("date", reader.Moment(report.At)), ("what", reader.NameOf(report.By)))),
    ];

    private static FactLine? Lines(LetterDraft draft, string label, IEnumerable<Phrase> lines)
    {
        Phrase[] said = [.. lines.Where(line => !line.IsEmpty)];
        return said is [] ? null : new FactLine(draft.Text(label), said);
    }

    private static IReadOnlyList<Phrase> Owners(Reader reader, ChecklistItem item) =>
        [.. item.Owners.Select(reader.NameOf).DistinctBy(name => name.Words)];

    private static Phrase State(Reader reader, ChecklistItem item)
    {
        var words = reader.Words;
        return item is { DoneAt: { } at, DoneBy: { } by }
            ? words.Compose("value.dated", ("date", reader.DayOf(at)), ("what", words.Compose("value.by", ("what", words["page.checklist.done"]), ("by", reader.NameOf(by)))))
            : new Phrase(new TextRun(words["page.checklist.open"]));
    }

    private static void Section(LetterDraft draft, string heading, IEnumerable<FactLine?> lines)
    {
        FactLine[] known = [.. lines.OfType<FactLine>()];
        if (known is [_, ..])
        {
            draft.Heading(heading);
            draft.Facts(known);
        }
    }

    private static IReadOnlyList<LetterBlock> Blocks(RequestView view, Func<LetterDraft, IEnumerable<FactLine?>> lines)
    {
        var draft = PageRecord.Begin(view, view.Visit);
        draft.Facts(lines(draft));
        return draft.Blocks;
    }
}

using System.Globalization;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Links;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Register;
using Serverless.Workflow.Reporting;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Notices;

/// <summary>Makes the message of a notice: words, links, thread and attachments, as things stand at that moment.</summary>
/// <param name="writer">Finds the words.</param>
/// <param name="links">Makes the link.</param>
/// <param name="registers">The registers.</param>
/// <param name="requests">The requests.</param>
/// <param name="triage">The mails to be placed.</param>
/// <param name="board">What needs an officer.</param>
/// <param name="documents">The documents.</param>
/// <param name="availability">When experts are away.</param>
/// <param name="plans">The plans with their reasons.</param>
/// <param name="ledger">What became of remarks on drafts.</param>
/// <param name="notes">The Information Notes.</param>
/// <param name="entries">Makes calendar entries.</param>
/// <param name="identity">Who writes.</param>
public sealed class LetterMaker(
    ILetterWriter writer,
    LetterLinks links,
    IRegisters registers,
    IRequestStore requests,
    ITriage triage,
    OfficerBoardReader board,
    IDocuments documents,
    IAvailability availability,
    IPlanStore plans,
    ILedger ledger,
    NoteKeeper notes,
    CalendarEntries entries,
    MailIdentity identity)
{
    // Mail servers commonly refuse messages of more than 25 MB once encoded; the page has the documents in any case.
    private const long MostAttached = 15 * 1024 * 1024;

    /// <summary>Makes the message.</summary>
    /// <param name="posted">The notice in the outbox.</param>
    /// <param name="visit">Its request as it stands; null when it belongs to none.</param>
    /// <param name="to">The addressee.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OutgoingMail> MakeAsync(PostedNotice posted, VisitRequest? visit, Addressee to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(posted);
        ArgumentNullException.ThrowIfNull(to);
        var notice = posted.Notice;
        var link = await links.MakeAsync(notice, visit, cancellationToken);
        var index = await registers.GetAsync(cancellationToken);
        var listed = notice.Kind == NoticeKind.OfficerDigest ? await board.ReadAsync(notice.At, cancellationToken) : OfficerBoard.Empty;
        var letter = new NoticeLetter(
            notice,
            to,
            index,
            link is { Acts: false } track ? track.Address : null,
            link is { Acts: true } act ? act.Address : null)
        {
            Visit = visit,
            Plan = await PlanAsync(notice, visit, cancellationToken),
            Settled = await SettledAsync(notice, cancellationToken),
            Note = await NoteAsync(notice, visit, cancellationToken),
            NotePage = notice is { Kind: NoticeKind.NotePublished, Reference: { } published } && identity.Web is { } web ? new Uri(web, $"notes/{published}?lang={to.Language.ToTag()}") : null,
            Feed = await links.MakeStandingAsync(LinkPurpose.Feed, notice, cancellationToken),
            Away = await links.MakeStandingAsync(LinkPurpose.Availability, notice, cancellationToken),
            Others = await OthersAsync(notice, cancellationToken),
            Unplaced = notice.Kind == NoticeKind.MailUnplaced ? await triage.FindAsync(notice.Data["mail"], cancellationToken) : null,
            Absences = notice.Kind == NoticeKind.AbsencesTaken ? (await availability.FindAsync(notice.To.Id, cancellationToken)).Periods : [],
            Board = listed,
            Pages = await PagesAsync(notice, listed, cancellationToken),
        };
        var words = await writer.WriteAsync(letter, cancellationToken);
        return new OutgoingMail
        {
            MessageId = identity.MessageId(posted.Token),
            To = to.Address,
            ToName = to.Name,
            ReplyTo = identity.ReplyAddress(posted.Token),
            References = Thread(notice, visit),
            Subject = words.Subject,
            Text = words.Text,
            Html = words.Html,
            Language = to.Language,
            At = notice.At,
            Calendar = visit is not null && words.Entry is { } entry ? entries.Make(notice, visit, to, entry, index) : null,
            Attachments = await AttachmentsAsync(notice, visit, cancellationToken),
        };
    }

    private async Task<StoredPlan?> PlanAsync(Notice notice, VisitRequest? visit, CancellationToken cancellationToken) =>
        notice.Kind is NoticeKind.ProposalReady or NoticeKind.NoPlan && visit is not null && (visit.Proposal?.Round ?? visit.Conflict?.Round) is { } round
            ? await plans.FindAsync(visit.Reference, round, cancellationToken)
            : null;

    // The ids of a round's entries begin with its number. What is for the editors alone is not counted.
    private async Task<IReadOnlyDictionary<LedgerOutcome, int>> SettledAsync(Notice notice, CancellationToken cancellationToken)
    {
        var round = NumberOf(notice, "round") ?? 1;
        if (notice is not { Kind: NoticeKind.DraftCirculated, Reference: { } reference } || round == 1)
        {
            return new Dictionary<LedgerOutcome, int>();
        }

        var before = string.Create(CultureInfo.InvariantCulture, $"{round - 1}.");
        return (await ledger.ListAsync(reference, cancellationToken))
            .Where(entry => entry.Visibility == Visibility.Shared && entry.Id.StartsWith(before, StringComparison.Ordinal))
            .CountBy(entry => entry.Resolution?.Outcome ?? LedgerOutcome.Pending)
            .ToDictionary();
    }

    private async Task<NoteEdition?> NoteAsync(Notice notice, VisitRequest? visit, CancellationToken cancellationToken) =>
        notice.Kind is NoticeKind.NoteToEdit or NoticeKind.NoteClearanceAsked && visit?.Reporting is { Newest: var newest }
            ? await notes.FindAsync(visit.Reference, newest, cancellationToken)
            : null;

    private async Task<IReadOnlyDictionary<Reference, Uri>> PagesAsync(Notice digest, OfficerBoard board, CancellationToken cancellationToken)
    {
        var pages = new Dictionary<Reference, Uri>();
        foreach (var visit in board.Late.Concat(board.Others))
        {
            if (await links.FollowAsync(digest, visit, cancellationToken) is { } page)
            {
                pages[visit.Reference] = page;
            }
        }

        return pages;
    }

    // The mission's mails hang on its own note; anybody else's on an id of their own, so that each sees one thread. What answers a
    // mail of no request hangs on that mail.
    private List<string> Thread(Notice notice, VisitRequest? visit)
    {
        if (visit is null)
        {
            return notice.Data.TryGetValue("answers", out var answered) ? [answered] : [];
        }

        return notice.To.Kind == PartyKind.Mission && visit.NoteMessageId is { } note
            ? [note]
            : [identity.ThreadId($"{visit.Reference}.{notice.To.Kind}.{notice.To.Id}".ToLowerInvariant())];
    }

    private async Task<IReadOnlyList<VisitRequest>> OthersAsync(Notice notice, CancellationToken cancellationToken) => notice.Kind switch
    {
        NoticeKind.DecisionAsked when notice.Reference is { } reference =>
            [.. (await requests.ListOfAsync(reference.State, cancellationToken)).Where(other => other.Reference != reference)],
        NoticeKind.DecisionsDigest =>
            await requests.ListOpenAsync(cancellationToken).Where(visit => visit.Pending?.On.Contains(notice.To) == true).ToListAsync(cancellationToken),
        _ => [],
    };

    private async Task<IReadOnlyList<MailPart>> AttachmentsAsync(Notice notice, VisitRequest? visit, CancellationToken cancellationToken)
    {
        if (visit is null)
        {
            return [];
        }

        var attached = new List<MailPart>();
        var left = MostAttached;
        foreach (var entry in ToAttach(notice, visit))
        {
            if (entry.Bytes <= left && await documents.ReadAsync(visit.Reference, entry, cancellationToken) is { } content)
            {
                attached.Add(new MailPart(entry.Name, entry.ContentType, content));
                left -= entry.Bytes;
            }
        }

        return attached;
    }

    private static IEnumerable<DocumentEntry> ToAttach(Notice notice, VisitRequest visit) => (notice.Kind, notice.To.Kind) switch
    {
        (NoticeKind.DecisionAsked or NoticeKind.NoObjectionCirculated, _) => visit.Documents.Where(entry =>
            entry.Role is (DocumentRole.Note or DocumentRole.Letter or DocumentRole.Attachment) && entry.Warning is null),
        (NoticeKind.VisitConfirmed, PartyKind.Mission) => Newest(visit, DocumentRole.LetterOfReply).Concat(Newest(visit, DocumentRole.Programme)),
        (NoticeKind.VisitConfirmed, PartyKind.Expert) => Newest(visit, DocumentRole.Programme).Concat(Newest(visit, DocumentRole.NapDraft)),
        (NoticeKind.VisitConfirmed, _) => Newest(visit, DocumentRole.Programme),
        (NoticeKind.DraftCirculated, _) => Versions(visit, NumberOf(notice, "version"), NapDrafting.Document, NapDrafting.Redline),
        (NoticeKind.DraftConcluded, _) => Versions(visit, NumberOf(notice, "version"), NapDrafting.Document),
        (NoticeKind.DraftToEdit, _) => Versions(visit, NumberOf(notice, "round"), NapDrafting.Consolidated),
        (NoticeKind.NoteToEdit or NoticeKind.NoteClearanceAsked or NoticeKind.NotePublished, _) => Newest(visit, DocumentRole.InformationNote),
        _ => [],
    };

    // The first version has no redline.
    private static IEnumerable<DocumentEntry> Versions(VisitRequest visit, int? version, params IEnumerable<string> ids) =>
        ids.SelectMany(id => visit.Documents.Where(entry => entry.Id == id && entry.Version == version));

    private static int? NumberOf(Notice notice, string name) =>
        int.TryParse(notice.Data.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<DocumentEntry> Newest(VisitRequest visit, DocumentRole role) =>
        visit.Documents.Where(entry => entry.Role == role).OrderByDescending(entry => entry.Version).Take(1);
}

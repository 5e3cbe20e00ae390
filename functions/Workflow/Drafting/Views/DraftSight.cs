using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting.Views;

/// <summary>
/// What of the work on a draft a party may see. Decided here alone: pages, downloads and letters ask, so that what a reviewer marked as
/// private reaches the editors and nobody else.
/// </summary>
public static class DraftSight
{
    /// <summary>Whether a party edits the draft, and so sees all of it: the lead expert, the Coordinator, the officers.</summary>
    public static bool IsEditor(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind is PartyKind.Coordinator or PartyKind.Officer || (party.Kind == PartyKind.Expert && visit.Plan?.Lead == party);
    }

    /// <summary>Whether a party takes part in the work on the draft, and so may read its versions.</summary>
    public static bool TakesPart(VisitRequest visit, Party party) =>
        visit?.Drafting is { } drafting
        && (IsEditor(visit, party)
            || party == MissionOf(visit)
            || (party.Kind == PartyKind.Expert && visit.Plan?.HasExpert(party.Id) == true)
            || (party.Kind == PartyKind.Reviewer && drafting.FindReviewer(party.Id) is not null)
            || drafting.Rounds.Any(round => round.Asked.Contains(party)));

    /// <summary>Whether a party may know who has returned what and who has agreed: those who work for the Committee, the lead, and the State.</summary>
    public static bool SeesOthers(VisitRequest visit, Party party) =>
        IsEditor(visit, party) || party.Kind is PartyKind.Chair or PartyKind.ChairDelegate || party == MissionOf(visit);

    /// <summary>Whether a party may read the versions of the draft, and what became of each in another.</summary>
    public static bool ReadsVersions(VisitRequest visit, Party party) => TakesPart(visit, party) || (visit?.Drafting is not null && SeesOthers(visit, party));

    /// <summary>Whether a return is a party's own: it made it, or sent it in for somebody else.</summary>
    public static bool IsOwn(DraftReturn returned, Party party)
    {
        ArgumentNullException.ThrowIfNull(returned);
        return returned.By == party || returned.SentBy == party;
    }

    /// <summary>The returns whose files a party may open: all for the editors, its own for others.</summary>
    public static IReadOnlyList<DraftReturn> ReturnsOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var all = (visit.Drafting?.Rounds ?? []).SelectMany(round => round.Returns);
        return [.. IsEditor(visit, party) ? all : all.Where(returned => IsOwn(returned, party))];
    }

    /// <summary>
    /// The entries of a ledger that a party may see: what is shared for all who take part, what is private for the editors and whoever
    /// made it. A reply is as private as what it answers.
    /// </summary>
    /// <param name="visit">The request.</param>
    /// <param name="party">Who looks.</param>
    /// <param name="entries">The whole ledger.</param>
    public static IReadOnlyList<LedgerEntry> EntriesOf(VisitRequest visit, Party party, IReadOnlyList<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(entries);
        if (!TakesPart(visit, party))
        {
            return [];
        }

        if (IsEditor(visit, party))
        {
            return entries;
        }

        // What the editor asks and what is answered stands in no return: it belongs to whoever made the entry above it.
        var own = ReturnsOf(visit, party).Select(returned => returned.Id).ToHashSet(StringComparer.Ordinal);
        var returns = visit.Drafting!.Rounds.SelectMany(round => round.Returns).Select(returned => returned.Id).ToHashSet(StringComparer.Ordinal);
        var all = EntryOrder.ById(entries);
        return
        [
            .. entries.Where(entry => EntryOrder.ReturnOf(entry.Id) is var returned
                && (own.Contains(returns.Contains(returned) ? returned : EntryOrder.ReturnOf(EntryOrder.RootOf(entry, all).Id)) || !IsPrivate(entry, all))),
        ];
    }

    /// <summary>
    /// The documents of the draft that a party may open: the versions and what became of each in the next for all who take part, files
    /// that came back and what was put together of them for the editors, its own for whoever sent one.
    /// </summary>
    public static IReadOnlyList<DocumentEntry> DocumentsOf(VisitRequest visit, Party party)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var own = ReturnsOf(visit, party).SelectMany(FilesOf).ToHashSet(StringComparer.Ordinal);
        var takesPart = TakesPart(visit, party);
        return
        [
            .. visit.Documents.Where(entry => own.Contains(entry.Id)
                || (takesPart && entry.Id is NapDrafting.Document or NapDrafting.Redline)
                || (IsEditor(visit, party) && IsOfTheDraft(visit, entry))),
        ];
    }

    /// <summary>Whether a document came back from a reviewer or holds what reviewers said: not for everybody who works for the Committee.</summary>
    public static bool IsConfidential(VisitRequest visit, DocumentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Id == NapDrafting.Consolidated || IsReturned(visit, entry);
    }

    private static bool IsOfTheDraft(VisitRequest visit, DocumentEntry entry) =>
        entry.Id is NapDrafting.Document or NapDrafting.Redline or NapDrafting.Consolidated || IsReturned(visit, entry);

    private static bool IsReturned(VisitRequest visit, DocumentEntry entry) =>
        (visit.Drafting?.Rounds ?? []).SelectMany(round => round.Returns).SelectMany(FilesOf).Contains(entry.Id, StringComparer.Ordinal);

    private static IEnumerable<string> FilesOf(DraftReturn returned) =>
        returned.Document is { } file ? returned.Documents.Append(DraftFile.IdOf(file)) : returned.Documents;

    private static bool IsPrivate(LedgerEntry entry, IReadOnlyDictionary<string, LedgerEntry> all)
    {
        for (var (steps, one) = (0, entry); steps <= all.Count; steps++)
        {
            if (one.Visibility == Visibility.Private)
            {
                return true;
            }

            if (one.ReplyTo is not { } above || !all.TryGetValue(above, out one!))
            {
                return false;
            }
        }

        return true;
    }

    private static Party MissionOf(VisitRequest visit) => new(PartyKind.Mission, visit.Reference.State.ToString());
}

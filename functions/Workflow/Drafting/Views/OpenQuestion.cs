using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting.Views;

/// <summary>A question of the editor about an entry that nobody has answered.</summary>
/// <param name="Entry">What it is about.</param>
/// <param name="Question">The question.</param>
public sealed record OpenQuestion(LedgerEntry Entry, LedgerEntry Question)
{
    private const string Asked = "q.";
    private const string Answered = "a.";

    /// <summary>The questions that wait for a party: about entries of its own returns.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="party">Who is asked.</param>
    /// <param name="entries">The ledger as the party sees it.</param>
    public static IReadOnlyList<OpenQuestion> To(VisitRequest visit, Party party, IReadOnlyList<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(entries);
        var own = (visit.Drafting?.Rounds ?? []).SelectMany(round => round.Returns).Where(returned => DraftSight.IsOwn(returned, party))
            .Select(returned => returned.Id).ToHashSet(StringComparer.Ordinal);
        var all = EntryOrder.ById(entries);
        return
        [
            .. entries
                .Where(entry => own.Contains(EntryOrder.ReturnOf(entry.Id)))
                .Select(entry => (entry, last: entries.Where(reply => reply.Id != entry.Id && IsAbout(reply, entry, all)).MaxBy(reply => reply.At)))
                .Where(pair => pair.last is { } last && last.Id.StartsWith(Asked, StringComparison.Ordinal))
                .Select(pair => new OpenQuestion(pair.entry, pair.last!)),
        ];
    }

    // The last word counts: a question that was answered is closed until another is asked.
    private static bool IsAbout(LedgerEntry reply, LedgerEntry entry, IReadOnlyDictionary<string, LedgerEntry> all) =>
        (reply.Id.StartsWith(Asked, StringComparison.Ordinal) || reply.Id.StartsWith(Answered, StringComparison.Ordinal))
        && (reply.ReplyTo == entry.Id || (reply.ReplyTo is { } above && all.TryGetValue(above, out var middle) && middle.ReplyTo == entry.Id));
}

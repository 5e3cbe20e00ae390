using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Drafting;

/// <summary>Brings all that came back in a round into one document for the editor. Repeating it makes the same.</summary>
/// <param name="registers">The registers, for names.</param>
/// <param name="files">Reads and keeps documents.</param>
/// <param name="rounds">Makes it.</param>
/// <param name="ledger">What was said.</param>
public sealed class ConsolidateRoundActivity(IRegisters registers, DraftFiles files, IDraftRounds rounds, ILedger ledger)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ConsolidateRoundActivity);

    // Not in the words of any reviewer: it says where several of them meet.
    private const string Author = "1540";

    /// <summary>Makes it.</summary>
    /// <exception cref="InvalidOperationException">What was read before cannot be read any more.</exception>
    [Function(Name)]
    public async Task<ConsolidatedRound> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var index = await registers.GetAsync(cancellationToken);
        var language = CaseLanguage.Of(visit.Reference.State, index);
        var drafting = visit.Drafting!;
        var round = drafting.Round!;
        var entries = RoundEntries.Of(drafting, await ledger.ListAsync(visit.Reference, cancellationToken));
        var returned = new List<ReturnedDraft>();
        foreach (var one in drafting.Waiting.Where(one => RoundEntries.IsDrawn(one, round)))
        {
            var entry = visit.Documents.First(known => known.Id == one.Document);
            returned.Add(new ReturnedDraft(
                one.Id, PartyWords.Of(one.By, visit, index, language), one.At, await files.ReadAsync(visit.Reference, entry, cancellationToken), one.Visibility));
        }

        var version = new KnownVersion(round.Version, await files.ReadAsync(visit, NapDrafting.Document, round.Version, cancellationToken));
        var made = rounds.Consolidate(version, returned, entries.Remarks, language, Author, round.Closed!.Value);
        if (!made.IsDone)
        {
            throw new InvalidOperationException($"The returns of round {round.Number} of {visit.Reference} cannot be brought together: {made.Refusal.Message}");
        }

        var document = await files.KeepAsync(
            visit.Reference,
            new DraftPaper(NapDrafting.Consolidated, round.Number, DocumentRole.ConsolidatedDraft, Party.System, language),
            made.Value.Content,
            cancellationToken);
        List<LedgerEntry> all = [.. entries.InDrafts, .. entries.Remarks];
        var comments = all.Count(entry => entry.Kind is LedgerKind.Comment or LedgerKind.Reply);
        return new ConsolidatedRound(document, all.Count - comments, comments, made.Value.Conflicts.Count);
    }
}

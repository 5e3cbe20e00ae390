using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Drafting;

/// <summary>
/// Makes a version of the draft of what its editor sent: settles the ledger by what was accepted in it, stamps it, and draws the redline
/// against the version before. Repeating it makes the same.
/// </summary>
/// <param name="policy">The policy, for the day at Headquarters.</param>
/// <param name="registers">The registers.</param>
/// <param name="files">Reads and keeps documents.</param>
/// <param name="document">Checks what came.</param>
/// <param name="drafts">Stamps versions.</param>
/// <param name="returns">Knows whether it is this draft at all.</param>
/// <param name="rounds">Settles rounds.</param>
/// <param name="redlines">Draws redlines.</param>
/// <param name="ledger">What was said.</param>
public sealed class IssueDraftActivity(
    Policy policy,
    IRegisters registers,
    DraftFiles files,
    DraftDocument document,
    INapDrafts drafts,
    IDraftReturns returns,
    IDraftRounds rounds,
    IRedlines redlines,
    ILedger ledger)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(IssueDraftActivity);

    /// <summary>Makes it.</summary>
    [Function(Name)]
    public async Task<IssuedDraft> RunAsync([ActivityTrigger] DraftToIssue input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (visit, command, settles) = input;
        var sent = (IssueDraft)command.Command;
        var found = await document.FindAsync(visit.Reference, [sent.Document], cancellationToken);
        if (found is not { Entry: not null, Refusal: null })
        {
            return Refused(found.Refusal
                ?? new DocumentRefusal(DocumentProblem.UnknownKind, $"'{sent.Document.Name}' is no Word document. Send the draft as .docx.").ToRefusal(sent.Document.Name));
        }

        var index = await registers.GetAsync(cancellationToken);
        var language = CaseLanguage.Of(visit.Reference.State, index);
        var author = PartyWords.Of(command.By, visit, index, language);
        var versions = await files.VersionsAsync(visit, cancellationToken);

        // Before and during the visit a draft may be written anew; after a round it has to be the one that went round.
        if (settles && returns.Read(new ReturnedDraft("editor", author, command.At, found.Content), versions) is { IsDone: false } other)
        {
            return Refused(found.NotTheDraft(other.Refusal));
        }

        var date = new WorkingCalendars(index.Registers, policy).Headquarters.DayOf(Instant.FromDateTimeOffset(command.At)).ToDateOnly();
        var number = visit.Drafting!.Newest + 1;
        var stamped = drafts.Stamp(found.Content, new DraftStamp(visit.Reference, NapDrafting.Document, number), language, date);
        if (!stamped.IsDone)
        {
            return Refused(stamped.Refusal);
        }

        IReadOnlyList<LedgerEntry> settled = [];
        if (settles)
        {
            var read = await SettleAsync(visit, command, found.Content, author, language, cancellationToken);
            if (!read.IsDone)
            {
                return Refused(read.Refusal);
            }

            settled = read.Value;
            await ledger.SettleAsync(
                visit.Reference,
                string.Create(CultureInfo.InvariantCulture, $"{visit.Revision:000000}"),
                settled.ToDictionary(entry => entry.Id, entry => entry.Resolution!, StringComparer.Ordinal),
                cancellationToken);
        }

        var kept = new List<DocumentEntry>
        {
            await files.KeepAsync(
                visit.Reference, new DraftPaper(NapDrafting.Document, number, DocumentRole.NapDraft, command.By, language), stamped.Value, cancellationToken),
        };
        if (versions is [.., var before] && redlines.Write(before.Content, stamped.Value, author, command.At) is { IsDone: true } redline)
        {
            kept.Add(await files.KeepAsync(
                visit.Reference, new DraftPaper(NapDrafting.Redline, number, DocumentRole.Redline, command.By, language), redline.Value, cancellationToken));
        }

        return new IssuedDraft(kept, settled.CountBy(entry => entry.Resolution!.Outcome).ToDictionary(), Refusal: null);
    }

    private static IssuedDraft Refused(Refusal refusal) => new([], new Dictionary<LedgerOutcome, int>(), refusal);

    // Comments for the editors alone are taken out with the stamp; of a change the editor has to decide.
    private static Refusal? Exposed(IEnumerable<LedgerEntry> entries) => entries.FirstOrDefault(entry => entry is
        {
            Visibility: Visibility.Private,
            Origin: not LedgerOrigin.Message,
            Kind: not (LedgerKind.Comment or LedgerKind.Reply),
            Resolution.Outcome: LedgerOutcome.Pending,
        }) is { } exposed
        ? new Refusal(
            RefusalReason.Invalid,
            $"A change of {exposed.Author} that is for the editors alone is still tracked: “{exposed.OldText}” → “{exposed.NewText}”. Accept or reject it, so that it does not go round under that name, and send the document again.")
        : null;

    private async Task<Result<LedgerEntry[]>> SettleAsync(
        VisitRequest visit, CommandEnvelope command, ReadOnlyMemory<byte> content, string author, Language language, CancellationToken cancellationToken)
    {
        var round = visit.Drafting!.Round!;
        var entries = RoundEntries.Of(visit.Drafting, await ledger.ListAsync(visit.Reference, cancellationToken));
        var consolidated = await files.ReadAsync(visit, NapDrafting.Consolidated, round.Number, cancellationToken);
        var settled = rounds.Settle(consolidated, content, entries.InDrafts, entries.Remarks, language, author, command.At);
        if (settled.IsDone && Exposed(settled.Value.Entries.Take(entries.InDrafts.Count)) is { } refusal)
        {
            return refusal;
        }

        // An editor who wrote a version of their own, not in the document they were given, leaves the ledger open; it can be settled on the page.
        var pending = new LedgerResolution(LedgerOutcome.Pending, author, command.At);
        List<LedgerEntry> all = [.. entries.InDrafts, .. entries.Remarks];

        // What the editor has said of an entry on the page stands.
        var said = all.Where(entry => entry.Resolution is { Outcome: not LedgerOutcome.Pending }).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        return (settled.IsDone ? settled.Value.Entries : all)
            .Select(entry => said.GetValueOrDefault(entry.Id) ?? entry with { Resolution = entry.Resolution ?? pending })
            .ToArray();
    }
}

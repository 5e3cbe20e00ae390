using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Drafting;

/// <summary>Reads what a reviewer sent back, and keeps it in the ledger. Repeating it keeps the same.</summary>
/// <param name="registers">The registers, for names.</param>
/// <param name="files">Reads documents.</param>
/// <param name="document">Finds the draft among what came.</param>
/// <param name="returns">Reads returned drafts.</param>
/// <param name="ledger">Keeps what they say.</param>
public sealed class ReadReturnActivity(IRegisters registers, DraftFiles files, DraftDocument document, IDraftReturns returns, ILedger ledger)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ReadReturnActivity);

    /// <summary>Reads it.</summary>
    [Function(Name)]
    public async Task<ReadReturn> RunAsync([ActivityTrigger] ReturnToRead input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (visit, command, id) = input;
        var sent = (ReturnDraft)command.Command;
        var by = sent.For ?? command.By;
        var found = await document.FindAsync(visit.Reference, sent.Documents, cancellationToken);
        if (found.Refusal is { } refusal)
        {
            return new ReadReturn(null, null, refusal);
        }

        if (found.Entry is null && string.IsNullOrWhiteSpace(sent.Text))
        {
            return new ReadReturn(null, null, new Refusal(
                RefusalReason.Invalid, "There is no Word document in it and no word. Attach the draft with your changes, or write what is to change."));
        }

        var index = await registers.GetAsync(cancellationToken);
        var reviewer = PartyWords.Of(by, visit, index, CaseLanguage.Of(visit.Reference.State, index));
        var version = sent.Version ?? visit.Drafting!.Round!.Version;
        var entries = new List<LedgerEntry>();
        BaseProof? proof = null;
        if (found.Entry is not null)
        {
            var read = returns.Read(
                new ReturnedDraft(id, reviewer, command.At, found.Content, sent.Visibility), await files.VersionsAsync(visit, cancellationToken));
            if (!read.IsDone)
            {
                return new ReadReturn(null, null, found.NotTheDraft(read.Refusal));
            }

            (version, proof) = (read.Value.Version, read.Value.Proof);
            entries.AddRange(read.Value.Entries);
        }

        if (!string.IsNullOrWhiteSpace(sent.Text))
        {
            entries.Add(Words(id, entries.Count + 1, reviewer, command, sent, version));
        }

        await ledger.KeepAsync(visit.Reference, id, entries, cancellationToken);
        var comments = entries.Count(entry => entry.Kind is LedgerKind.Comment or LedgerKind.Reply);
        return new ReadReturn(
            new DraftReturn(id, by, command.At, version, entries.Count - comments, comments, [.. sent.Documents.Select(entry => entry.Id)])
            {
                SentBy = command.By == by ? null : command.By,
                Document = found.Entry?.Id,
                Visibility = sent.Visibility,
            },
            proof,
            null);
    }

    private static LedgerEntry Words(string id, int number, string reviewer, CommandEnvelope command, ReturnDraft sent, int version) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{id}.{number:000}"),
        Kind = LedgerKind.Comment,
        Origin = LedgerOrigin.Message,
        Author = reviewer,
        At = command.At,
        Place = LedgerPlace.Whole,
        OldText = string.Empty,
        NewText = sent.Text.Trim(),
        Version = version,
        Visibility = sent.Visibility,
    };
}

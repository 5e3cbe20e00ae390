using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Drafting;

/// <summary>Keeps an editor's question about an entry of the ledger, or the answer of its maker, as a reply to it. Repeating it keeps the same.</summary>
/// <param name="registers">The registers, for names.</param>
/// <param name="ledger">The ledger.</param>
public sealed class AnswerEntryActivity(IRegisters registers, ILedger ledger)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(AnswerEntryActivity);

    /// <summary>Keeps it.</summary>
    [Function(Name)]
    public async Task<AnsweredEntry> RunAsync([ActivityTrigger] LedgerCommand input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (visit, command) = input;
        var (id, text) = command.Command switch
        {
            AskSubmitter ask => (ask.Entry, ask.Question),
            AnswerEditor answer => (answer.Entry, answer.Text ?? string.Empty),
            _ => throw new ArgumentException($"{command.Command.GetType().Name} says nothing of an entry.", nameof(input)),
        };
        var entry = (await ledger.ListAsync(visit.Reference, cancellationToken)).FirstOrDefault(known => known.Id == id);
        if (entry is null || visit.Drafting!.FindReturn(id) is not { } returned)
        {
            return Refused(RefusalReason.Invalid, $"The ledger of {visit.Reference} has no entry '{id}' of a reviewer.");
        }

        var isAnswer = command.Command is AnswerEditor;
        if (isAnswer && command.By != returned.By && command.By != returned.SentBy && !MayAnswerFor(command.By, returned, entry))
        {
            return Refused(RefusalReason.NotAllowed, $"'{id}' was not said by the {command.By.Kind} {command.By.Id}.");
        }

        var index = await registers.GetAsync(cancellationToken);
        var by = PartyWords.Of(command.By, visit, index, CaseLanguage.Of(visit.Reference.State, index));
        await KeepAsync(visit, command, entry, by, text, isAnswer, cancellationToken);
        return new AnsweredEntry(entry, isAnswer ? visit.Plan!.Lead : returned.SentBy ?? returned.By, Refusal: null);
    }

    // A mission speaks for its State's institutions, as far as it sees what they said.
    private static bool MayAnswerFor(Party by, DraftReturn returned, LedgerEntry entry) => by.Kind == PartyKind.Officer
        || (by.Kind == PartyKind.Mission && returned.By.Kind == PartyKind.Reviewer && entry.Visibility == Visibility.Shared);

    private static AnsweredEntry Refused(RefusalReason reason, string message) => new(null, null, new Refusal(reason, message));

    private async Task KeepAsync(
        VisitRequest visit, CommandEnvelope command, LedgerEntry entry, string by, string text, bool isAnswer, CancellationToken cancellationToken)
    {
        var revision = visit.Revision.ToString("000000", CultureInfo.InvariantCulture);
        var sheet = $"{(isAnswer ? "a" : "q")}.{revision}";
        var reply = entry with
        {
            Id = $"{sheet}.001",
            Kind = LedgerKind.Reply,
            Origin = LedgerOrigin.Message,
            Author = by,
            At = command.At,
            OldText = entry.NewText,
            NewText = text,
            ReplyTo = entry.Id,
            IsDone = false,
            Resolution = null,
        };
        await ledger.KeepAsync(visit.Reference, sheet, [reply], cancellationToken);
        if (command.Command is AnswerEditor { Confirms: false })
        {
            await ledger.SettleAsync(
                visit.Reference,
                revision,
                new Dictionary<string, LedgerResolution>(StringComparer.Ordinal) { [entry.Id] = new(LedgerOutcome.Rejected, by, command.At, text) },
                cancellationToken);
        }
    }
}

using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Results;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Drafting;

/// <summary>Writes down what an editor says of entries of the ledger. Repeating it changes nothing.</summary>
/// <param name="registers">The registers, for names.</param>
/// <param name="ledger">The ledger.</param>
public sealed class SettleEntriesActivity(IRegisters registers, ILedger ledger)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(SettleEntriesActivity);

    /// <summary>Writes it down.</summary>
    /// <returns>A refusal when an entry is not there; null when all is written.</returns>
    [Function(Name)]
    public async Task<Refusal?> RunAsync([ActivityTrigger] LedgerCommand input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (visit, command) = input;
        var settlements = ((SettleEntries)command.Command).Settlements;
        var known = (await ledger.ListAsync(visit.Reference, cancellationToken)).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        if (settlements.FirstOrDefault(settlement => !known.Contains(settlement.Entry)) is { } unknown)
        {
            return new Refusal(RefusalReason.Invalid, $"The ledger of {visit.Reference} has no entry '{unknown.Entry}'.");
        }

        var index = await registers.GetAsync(cancellationToken);
        var by = PartyWords.Of(command.By, visit, index, CaseLanguage.Of(visit.Reference.State, index));
        await ledger.SettleAsync(
            visit.Reference,
            string.Create(CultureInfo.InvariantCulture, $"{visit.Revision:000000}"),
            settlements.DistinctBy(one => one.Entry).ToDictionary(
                one => one.Entry, one => new LedgerResolution(one.Outcome, by, command.At, one.Reason), StringComparer.Ordinal),
            cancellationToken);
        return null;
    }
}

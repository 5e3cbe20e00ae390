using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which the editor says what becomes of entries: of those on the page, what was changed.</summary>
public static class SettlementForm
{
    /// <summary>What becomes of an entry, by the names of <see cref="LedgerOutcome"/>; empty while it is open.</summary>
    public static string Outcome(string entry) => $"outcome-{entry}";

    /// <summary>Why.</summary>
    public static string Reason(string entry) => $"reason-{entry}";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="entries">The ledger as it stands.</param>
    public static FormReading Read(FormState form, IReadOnlyList<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(entries);
        var settled = new List<EntrySettlement>();
        var faults = new List<FieldFault>();
        foreach (var entry in entries.Where(entry => form.Values.ContainsKey(Outcome(entry.Id))))
        {
            var reason = TextField.Read(form, Reason(entry.Id));
            if (!Enum.TryParse<LedgerOutcome>(form.Text(Outcome(entry.Id)), out var outcome) || !Enum.IsDefined(outcome)
                || (outcome == entry.Resolution?.Outcome && reason == entry.Resolution.Reason))
            {
                continue;
            }

            if (TextField.Check(form, Reason(entry.Id), outcome == LedgerOutcome.Rejected ? "drafts.fault.rejection" : null) is { } fault)
            {
                faults.Add(fault);
            }

            settled.Add(new EntrySettlement(entry.Id, outcome, reason));
        }

        return faults is [_, ..] ? FormReading.Wrong(faults)
            : settled is [] ? FormReading.Wrong(new FieldFault("ledger", "drafts.fault.settle"))
            : FormReading.Of(new SettleEntries(settled));
    }
}

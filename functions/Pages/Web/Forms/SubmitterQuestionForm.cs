using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which the editor asks whoever made an entry.</summary>
public static class SubmitterQuestionForm
{
    /// <summary>The entry.</summary>
    public const string Entry = "asked-entry";

    /// <summary>The question.</summary>
    public const string Question = "asked-question";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="entries">The ledger as it stands.</param>
    public static FormReading Read(FormState form, IReadOnlyList<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(form);
        var entry = form.Text(Entry);
        FieldFault?[] faults =
        [
            entries.Any(known => known.Id == entry) ? null : new FieldFault(Entry, "drafts.fault.entry"),
            TextField.Check(form, Question, "drafts.fault.question"),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new AskSubmitter(entry, form.Text(Question)));
    }
}

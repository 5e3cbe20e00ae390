using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which the Coordinator decides what becomes of the draft.</summary>
public static class DraftDecisionForm
{
    /// <summary>The choice, by the names of <see cref="DraftVerdict"/>.</summary>
    public const string Choice = "verdict";

    /// <summary>The reason.</summary>
    public const string Words = "reason";

    /// <summary>Reads the form.</summary>
    public static FormReading Read(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        DraftVerdict? verdict = Enum.TryParse<DraftVerdict>(form.Text(Choice), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        FieldFault?[] faults =
        [
            verdict is null ? new FieldFault(Choice, "page.fault.choice") : null,
            TextField.Check(form, Words, verdict is null or DraftVerdict.NextRound ? null : "page.fault.why"),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new DecideDraft(verdict!.Value, TextField.Read(form, Words)));
    }
}

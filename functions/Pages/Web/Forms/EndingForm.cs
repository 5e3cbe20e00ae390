using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>The forms by which a request is withdrawn, or its visit put off or called off.</summary>
public static class EndingForm
{
    /// <summary>Why.</summary>
    public const string Reason = "reason";

    /// <summary>Of a visit that is put off: the first day on which it may begin.</summary>
    public const string NotBefore = "notBefore";

    /// <summary>Reads a form.</summary>
    /// <param name="action">What it asks for, by <see cref="FormActions.Endings"/>.</param>
    /// <param name="form">What was filled in.</param>
    /// <param name="today">The reader's day.</param>
    public static FormReading Read(string action, FormState form, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (day, dayFault) = action == FormActions.Postpone ? DayField.Read(form, NotBefore, today, today.AddYears(2)) : (null, null);
        FieldFault?[] faults = [TextField.Check(form, Reason, action == FormActions.Withdraw ? null : "page.fault.why"), dayFault];
        if (faults.OfType<FieldFault>().ToList() is [_, ..] wrong)
        {
            return FormReading.Wrong(wrong);
        }

        var reason = TextField.Read(form, Reason);
        return FormReading.Of(action switch
        {
            FormActions.Postpone => new Postpone(reason!, day),
            FormActions.Cancel => new Cancel(reason!),
            _ => new Withdraw(reason),
        });
    }
}

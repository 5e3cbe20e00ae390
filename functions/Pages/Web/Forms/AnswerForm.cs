using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Visits;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which somebody who was asked for a visit answers.</summary>
public static class AnswerForm
{
    /// <summary>The answer, by the names of <see cref="InvitationAnswer"/>.</summary>
    public const string Choice = "answer";

    /// <summary>Of other days the first.</summary>
    public const string OtherFirst = "otherFirst";

    /// <summary>Reason or remark.</summary>
    public const string Words = "text";

    /// <summary>The version of the calendar entry that was asked with when the page was made: an answer belongs to what was read.</summary>
    public const string Sequence = "sequence";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="plan">What is asked.</param>
    /// <param name="asked">The invitation that is answered.</param>
    /// <param name="today">The reader's day.</param>
    public static FormReading Read(FormState form, VisitPlan plan, Invitation asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(asked);
        InvitationAnswer? answer = Enum.TryParse<InvitationAnswer>(form.Text(Choice), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        var (other, dayFault) = answer == InvitationAnswer.OtherDays ? DayField.Read(form, OtherFirst, today, plan.First.AddYears(1)) : (null, null);
        FieldFault?[] faults =
        [
            answer is null ? new FieldFault(Choice, "page.fault.choice") : null,
            TextField.Check(form, Words, missing: null),
            dayFault,
            answer == InvitationAnswer.OtherDays && form.Text(OtherFirst).Length == 0 ? new FieldFault(OtherFirst, "page.fault.otherDay") : null,
        ];
        if (faults.OfType<FieldFault>().ToList() is [_, ..] wrong)
        {
            return FormReading.Wrong(wrong);
        }

        var sequence = int.TryParse(form.Text(Sequence), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : asked.Sequence;
        return FormReading.Of(new AnswerInvitation(answer!.Value, other, TextField.Read(form, Words), sequence));
    }
}

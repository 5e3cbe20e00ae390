using Serverless.Domain.Commands;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form of the Chair's decision: a choice, words, and for a deferral a day.</summary>
public static class DecisionForm
{
    /// <summary>The choice, by the names of <see cref="Verdict"/>.</summary>
    public const string Choice = "verdict";

    /// <summary>The words.</summary>
    public const string Words = "text";

    /// <summary>The day of a deferral.</summary>
    public const string Until = "until";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="visit">The request, for its deadline.</param>
    /// <param name="today">The day at Headquarters.</param>
    public static FormReading Read(FormState form, VisitRequest visit, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(visit);
        Verdict? verdict = Enum.TryParse<Verdict>(form.Text(Choice), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        var missing = verdict switch
        {
            Verdict.Decline => "page.fault.reason",
            Verdict.Ask => "page.fault.question",
            _ => null,
        };
        var (until, dayFault) = verdict == Verdict.Defer ? ReadDay(form.Text(Until), EarliestDay(visit, today)) : (null, null);
        FieldFault?[] faults =
        [
            verdict is null ? new FieldFault(Choice, "page.fault.choice") : null,
            TextField.Check(form, Words, missing),
            dayFault,
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new Decide(verdict!.Value, TextField.Read(form, Words), until));
    }

    /// <summary>The first day to which a decision can be deferred: after its deadline, and not in the past.</summary>
    public static DateOnly EarliestDay(VisitRequest visit, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var day = visit.Pending?.Deadline?.Day is { } due && due > today ? due : today;
        return day.AddDays(1);
    }

    private static (DateOnly? Day, FieldFault? Fault) ReadDay(string text, DateOnly earliest)
    {
        if (text.Length == 0)
        {
            return (null, new FieldFault(Until, "page.fault.day"));
        }

        if (!Days.TryParse(text, out var day))
        {
            return (null, new FieldFault(Until, "page.fault.date", text));
        }

        // A year is more than any request can wait; a slip in the year of a date is meant to be seen.
        return day < earliest ? (null, new FieldFault(Until, "page.fault.early", earliest))
            : day > earliest.AddYears(1) ? (null, new FieldFault(Until, "page.fault.late", earliest.AddYears(1)))
            : (day, null);
    }
}

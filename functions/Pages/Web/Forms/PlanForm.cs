using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Planning;

namespace Serverless.Pages.Web.Forms;

/// <summary>The forms by which the Coordinator confirms a proposal, an alternative to it, or changes of it.</summary>
public static class PlanForm
{
    /// <summary>The round that the page showed.</summary>
    public const string Round = "round";

    /// <summary>Who goes.</summary>
    public const string Experts = "experts";

    /// <summary>Who leads.</summary>
    public const string Lead = "lead";

    /// <summary>The first day.</summary>
    public const string First = "first";

    /// <summary>Which alternative, by its place in the stored plan.</summary>
    public const string Alternative = "alternative";

    /// <summary>Reads the confirmation of the proposal as it is.</summary>
    /// <returns>Null when the form does not say what it confirms.</returns>
    public static FormReading? ReadConfirmation(FormState form) => ReadRound(form) is { } round ? FormReading.Of(new ConfirmPlan(round)) : null;

    /// <summary>Reads the confirmation of an alternative.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="alternatives">The alternatives of the stored plan.</param>
    /// <returns>Null when there is no such alternative any more.</returns>
    public static FormReading? ReadAlternative(FormState form, IReadOnlyList<PlanAlternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(alternatives);
        return ReadRound(form) is { } round
            && int.TryParse(form.Text(Alternative), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place < alternatives.Count
            && alternatives[place].Visit is var visit
                ? FormReading.Of(new ConfirmPlan(round, visit.Team, visit.Lead, visit.FirstDay))
                : null;
    }

    /// <summary>Reads the proposal with changes.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="known">The ids of the experts.</param>
    /// <param name="today">The reader's day.</param>
    /// <returns>Null when the form does not say what it changes.</returns>
    public static FormReading? ReadChange(FormState form, IReadOnlyCollection<string> known, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (ReadRound(form) is not { } round)
        {
            return null;
        }

        string[] experts = [.. form.All(Experts).Where(known.Contains).Distinct(StringComparer.Ordinal)];
        var lead = form.Text(Lead);
        var (first, dayFault) = DayField.Read(form, First, today, today.AddYears(2));
        FieldFault?[] faults =
        [
            experts is [] ? new FieldFault(Experts, "page.fault.team") : null,
            experts is [_, ..] && !experts.Contains(lead) ? new FieldFault(Lead, "page.fault.lead") : null,
            dayFault ?? (first is null ? new FieldFault(First, "page.fault.firstDay") : null),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new ConfirmPlan(round, experts, lead, first));
    }

    /// <summary>The round that a form was made for; null when it says none.</summary>
    internal static int? ReadRound(FormState form) =>
        int.TryParse(form.Text(Round), NumberStyles.None, CultureInfo.InvariantCulture, out var round) ? round : null;
}

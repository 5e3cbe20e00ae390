using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which another plan is asked for.</summary>
public static class PlanAgainForm
{
    /// <summary>Why.</summary>
    public const string Reason = "why";

    /// <summary>The first day on which the visit may begin.</summary>
    public const string NotBefore = "notBefore";

    /// <summary>The last day on which it may end.</summary>
    public const string NotAfter = "notAfter";

    /// <summary>Whom the plan does without.</summary>
    public const string Without = "without";

    /// <summary>Who is asked again.</summary>
    public const string AskAgain = "askAgain";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="visit">The request.</param>
    /// <param name="today">The reader's day.</param>
    /// <returns>Null when the form does not say which plan it was made for.</returns>
    public static FormReading? Read(FormState form, VisitRequest visit, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(visit);
        if (PlanForm.ReadRound(form) is not { } round)
        {
            return null;
        }

        var latest = today.AddYears(2);
        var (notBefore, beforeFault) = DayField.Read(form, NotBefore, today, latest);
        var (notAfter, afterFault) = DayField.Read(form, NotAfter, today, latest);
        FieldFault?[] faults =
        [
            beforeFault,
            afterFault ?? (notAfter < notBefore ? new FieldFault(NotAfter, "page.fault.order") : null),
            TextField.Check(form, Reason, missing: null),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new PlanAgain(
                new PlanWishes
                {
                    NotBefore = notBefore,
                    NotAfter = notAfter,
                    Without = [.. form.All(Without).Select(Parse).OfType<Party>()],
                    AskAgain = [.. form.All(AskAgain).Select(Parse).OfType<Party>()],
                },
                TextField.Read(form, Reason),
                round));
    }

    /// <summary>A party as a form carries it.</summary>
    internal static string Write(Party party) => $"{party.Kind} {party.Id}";

    private static Party? Parse(string text) =>
        text.Split(' ', 2) is [var kind, { Length: > 0 } id] && Enum.TryParse<PartyKind>(kind, out var known) && Enum.IsDefined(known) ? new Party(known, id) : null;
}

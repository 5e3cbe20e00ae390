using Serverless.Domain.Register;
using Serverless.Workflow.Triage;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which an officer says where a mail belongs.</summary>
public static class AssignmentForm
{
    /// <summary>The choice: a guess by its place, <see cref="NewRequest"/>, <see cref="Known"/> or <see cref="Nowhere"/>.</summary>
    public const string Choice = "place";

    /// <summary>A new request of the State in <see cref="State"/>.</summary>
    public const string NewRequest = "new";

    /// <summary>The request in <see cref="Reference"/>.</summary>
    public const string Known = "known";

    /// <summary>It belongs nowhere.</summary>
    public const string Nowhere = "nowhere";

    /// <summary>The State, by its code or name.</summary>
    public const string State = "state";

    /// <summary>The request's reference.</summary>
    public const string Reference = "reference";

    /// <summary>What a guess is called in <see cref="Choice"/>.</summary>
    public static string Guess(TriageGuess guess)
    {
        ArgumentNullException.ThrowIfNull(guess);
        return guess.Reference is { } reference ? $"{Known}:{reference}" : $"{NewRequest}:{guess.State}";
    }

    /// <summary>Reads the form.</summary>
    /// <returns>Where it belongs, or what is wrong with the form.</returns>
    public static (TriageAssignment? Assignment, IReadOnlyList<FieldFault> Faults) Read(FormState form, RegisterIndex registers)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(registers);
        return form.Text(Choice).Split(':', 2) switch
        {
            [Nowhere] => (new TriageAssignment(), []),
            [NewRequest, var code] => OfState(code, registers),
            [NewRequest] => OfState(form.Text(State), registers),
            [Known, var reference] => Of(reference),
            [Known] => Of(form.Text(Reference)),
            _ => (null, [new FieldFault(Choice, "page.fault.choice")]),
        };
    }

    private static (TriageAssignment? Assignment, IReadOnlyList<FieldFault> Faults) OfState(string text, RegisterIndex registers)
    {
        var state = registers.FindStateByName(text)
            ?? (StateCode.TryParse(text.ToUpperInvariant(), out var code) ? registers.FindState(code) : null);
        return state is not null
            ? (new TriageAssignment(State: state.Code), [])
            : (null, [text.Length == 0 ? new FieldFault(State, "page.fault.statemissing") : new FieldFault(State, "page.fault.state", text)]);
    }

    private static (TriageAssignment? Assignment, IReadOnlyList<FieldFault> Faults) Of(string text) =>
        Domain.Requests.Reference.TryParse(text, out var reference)
            ? (new TriageAssignment(Reference: reference), [])
            : (null, [text.Length == 0 ? new FieldFault(Reference, "page.fault.referencemissing") : new FieldFault(Reference, "page.fault.reference", text)]);
}

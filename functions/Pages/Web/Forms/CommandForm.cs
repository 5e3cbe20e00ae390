using System.Globalization;
using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>Fills a form in again from a command that was refused, so that nothing need be typed twice.</summary>
public static class CommandForm
{
    /// <summary>The form as it was, as far as it holds words of its sender; a registration is shown as it stands.</summary>
    public static FormState Of(Command command) => command switch
    {
        Decide decide => Filled(
            (DecisionForm.Choice, decide.Verdict.ToString()),
            (DecisionForm.Words, decide.Text),
            (DecisionForm.Until, decide.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        TakePosition taken => Filled((PositionForm.Choice, taken.Position.ToString()), (PositionForm.Words, taken.Text)),
        SubmitClarification answer => Filled((ClarificationForm.Answer, answer.Answer)),
        AskClarification asked => Filled((FormActions.Field, FormActions.Ask), (QuestionForm.Question, asked.Question)),
        Withdraw withdraw => Filled((ClarificationForm.Reason, withdraw.Reason)),
        _ => FormState.Empty,
    };

    private static FormState Filled(params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            if (value is not null)
            {
                values[name] = [value];
            }
        }

        return new FormState(values, []);
    }
}

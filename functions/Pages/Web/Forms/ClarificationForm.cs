using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which a mission answers a question.</summary>
public static class ClarificationForm
{
    /// <summary>The answer.</summary>
    public const string Answer = "answer";

    /// <summary>Reads the answer.</summary>
    public static FormReading ReadAnswer(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return TextField.Check(form, Answer, "page.fault.answer") is { } fault
            ? FormReading.Wrong(fault)
            : FormReading.Of(new SubmitClarification(TextField.Read(form, Answer)!));
    }
}

using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which an officer asks the mission, in place of confirming a registration.</summary>
public static class QuestionForm
{
    /// <summary>The question.</summary>
    public const string Question = "question";

    /// <summary>Reads the form.</summary>
    public static FormReading Read(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return TextField.Check(form, Question, "page.fault.question") is { } fault
            ? FormReading.Wrong(fault)
            : FormReading.Of(new AskClarification(TextField.Read(form, Question)!));
    }
}

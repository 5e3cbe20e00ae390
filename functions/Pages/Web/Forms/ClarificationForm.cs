using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>The forms by which a mission answers a question, or withdraws.</summary>
public static class ClarificationForm
{
    /// <summary>The answer.</summary>
    public const string Answer = "answer";

    /// <summary>Why the request is withdrawn.</summary>
    public const string Reason = "reason";

    /// <summary>Reads the answer.</summary>
    public static FormReading ReadAnswer(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return TextField.Check(form, Answer, "page.fault.answer") is { } fault
            ? FormReading.Wrong(fault)
            : FormReading.Of(new SubmitClarification(TextField.Read(form, Answer)!));
    }

    /// <summary>Reads the withdrawal.</summary>
    public static FormReading ReadWithdrawal(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return TextField.Check(form, Reason, missing: null) is { } fault
            ? FormReading.Wrong(fault)
            : FormReading.Of(new Withdraw(TextField.Read(form, Reason)));
    }
}

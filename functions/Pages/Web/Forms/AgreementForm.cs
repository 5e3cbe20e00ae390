using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which a body agrees to the draft.</summary>
public static class AgreementForm
{
    /// <summary>What the body adds.</summary>
    public const string Words = "agreement";

    /// <summary>Reads the form.</summary>
    /// <returns>Null when the form does not say to which version.</returns>
    public static FormReading? Read(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return DraftReturnForm.ReadVersion(form) is not { } version ? null
            : TextField.Check(form, Words, missing: null) is { } fault ? FormReading.Wrong(fault)
            : FormReading.Of(new SignOff(version, TextField.Read(form, Words)));
    }
}

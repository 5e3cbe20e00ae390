using Serverless.Domain.Commands;
using Serverless.Domain.Documents;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which the editor sends the next version of the draft.</summary>
public static class DraftIssueForm
{
    /// <summary>The document.</summary>
    public const string File = "version-file";

    /// <summary>What is to be known of it.</summary>
    public const string Remark = "remark";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="document">The document that came with it, checked; null for none.</param>
    /// <returns>Null when the form does not say what it replaces.</returns>
    public static FormReading? Read(FormState form, DocumentEntry? document)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (DraftReturnForm.ReadVersion(form) is not { } replaces)
        {
            return null;
        }

        FieldFault?[] faults = [document is null ? new FieldFault(File, "drafts.fault.file") : null, TextField.Check(form, Remark, missing: null)];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new IssueDraft(document!, replaces, TextField.Read(form, Remark)));
    }
}

using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Reporting;

namespace Serverless.Pages.Web.Forms;

/// <summary>The forms by which the Information Note is sent to be cleared, and by which it is cleared or sent back.</summary>
public static class NoteForm
{
    /// <summary>The edited note.</summary>
    public const string File = "file";

    /// <summary>What the Coordinator should know, sent with the file.</summary>
    public const string FileRemark = "fileRemark";

    /// <summary>What the Coordinator should know, sent without a file.</summary>
    public const string Remark = "remark";

    /// <summary>The choice, by the names of <see cref="NoteVerdict"/>.</summary>
    public const string Choice = "verdict";

    /// <summary>The reason, or a remark.</summary>
    public const string Words = "text";

    /// <summary>The version that the page showed.</summary>
    public const string Version = "version";

    /// <summary>Reads the form that sends the note as it stands.</summary>
    public static FormReading ReadAsItStands(FormState form) => TextField.Check(form, Remark, missing: null) is { } fault
        ? FormReading.Wrong(fault)
        : FormReading.Of(new SubmitNote(Remark: TextField.Read(form, Remark)));

    /// <summary>Reads the form that clears the note or sends it back.</summary>
    public static FormReading ReadClearance(FormState form)
    {
        ArgumentNullException.ThrowIfNull(form);
        NoteVerdict? verdict = Enum.TryParse<NoteVerdict>(form.Text(Choice), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        FieldFault?[] faults =
        [
            verdict is null ? new FieldFault(Choice, "page.fault.choice") : null,
            TextField.Check(form, Words, verdict == NoteVerdict.SendBack ? "page.fault.noteReason" : null),
        ];
        int? version = int.TryParse(form.Text(Version), NumberStyles.None, CultureInfo.InvariantCulture, out var shown) ? shown : null;
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new ClearNote(verdict!.Value, version, TextField.Read(form, Words)));
    }
}

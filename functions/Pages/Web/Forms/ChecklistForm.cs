using Serverless.Domain.Commands;
using Serverless.Domain.Preparation;

namespace Serverless.Pages.Web.Forms;

/// <summary>The forms by which an item of the checklist is ticked off, or opened again.</summary>
public static class ChecklistForm
{
    /// <summary>Which item.</summary>
    public const string Item = "item";

    /// <summary>The field of what is said with an item; each has its own, so that no two on a page have one id.</summary>
    public static string Note(PreparationItem item) => $"note-{item}";

    /// <summary>Reads a form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="isDone">Whether the item is ticked off or opened again.</param>
    /// <returns>Null when it names no item.</returns>
    public static FormReading? Read(FormState form, bool isDone)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!Enum.TryParse<PreparationItem>(form.Text(Item), out var item) || !Enum.IsDefined(item))
        {
            return null;
        }

        return TextField.Check(form, Note(item), missing: null) is { } fault
            ? FormReading.Wrong(fault)
            : FormReading.Of(new CompleteItem(item, TextField.Read(form, Note(item)), isDone));
    }
}

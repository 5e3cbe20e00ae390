using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>Reads the text of a form as every command wants it.</summary>
internal static class TextField
{
    /// <summary>The text; null when there is none.</summary>
    internal static string? Read(FormState form, string field) => form.Text(field) is { Length: > 0 } text ? text : null;

    /// <summary>What is wrong with a text.</summary>
    /// <param name="form">The form.</param>
    /// <param name="field">The field.</param>
    /// <param name="missing">The key of the text that asks for it; null when it may be left out.</param>
    /// <param name="most">How long it may be, in UTF-16 units.</param>
    internal static FieldFault? Check(FormState form, string field, string? missing, int most = CommandRules.MaxText)
    {
        var text = Read(form, field);
        return text is null && missing is not null ? new FieldFault(field, missing)
            : text?.Length > most ? new FieldFault(field, "page.fault.long", most)
            : null;
    }
}

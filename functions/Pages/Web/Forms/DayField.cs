namespace Serverless.Pages.Web.Forms;

/// <summary>Reads a day that may be left out.</summary>
internal static class DayField
{
    /// <summary>The day, or what is wrong with it; neither when there is none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="field">The field.</param>
    /// <param name="earliest">The first day that makes sense.</param>
    /// <param name="latest">The last one: a slip in the year is meant to be seen.</param>
    internal static (DateOnly? Day, FieldFault? Fault) Read(FormState form, string field, DateOnly earliest, DateOnly latest)
    {
        var text = form.Text(field);
        return text.Length == 0 ? (null, null)
            : !Days.TryParse(text, out var day) ? (null, new FieldFault(field, "page.fault.date", text))
            : day < earliest ? (null, new FieldFault(field, "page.fault.early", earliest))
            : day > latest ? (null, new FieldFault(field, "page.fault.late", latest))
            : (day, null);
    }
}

using Serverless.Domain.Commands;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form by which whoever made an entry answers a question of the editor.</summary>
public static class EditorAnswerForm
{
    /// <summary>The entry.</summary>
    public const string Entry = "entry";

    /// <summary>That it stands.</summary>
    public const string Yes = "yes";

    /// <summary>That it is taken back.</summary>
    public const string No = "no";

    /// <summary>Whether an entry stands.</summary>
    public static string Stands(string entry) => $"stands-{entry}";

    /// <summary>The words about an entry.</summary>
    public static string Words(string entry) => $"words-{entry}";

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="questions">The questions that wait for the sender.</param>
    /// <returns>Null when there is no such question any more.</returns>
    public static FormReading? Read(FormState form, IReadOnlyList<OpenQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(form);
        var entry = form.Text(Entry);
        if (!questions.Any(question => question.Entry.Id == entry))
        {
            return null;
        }

        var said = form.Text(Stands(entry));
        FieldFault?[] faults =
        [
            said is Yes or No ? null : new FieldFault(Stands(entry), "page.fault.choice"),
            TextField.Check(form, Words(entry), missing: null),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong
            ? FormReading.Wrong(wrong)
            : FormReading.Of(new AnswerEditor(entry, said == Yes, TextField.Read(form, Words(entry))));
    }
}

using Serverless.Pages.Texts;

namespace Serverless.Pages.Web.Forms;

/// <summary>What is wrong with a field of a form, and what to do.</summary>
/// <param name="Field">The field's name, which is also its id on the page.</param>
/// <param name="Key">The key of the text that says so.</param>
/// <param name="Value">What the text names, such as the part that could not be read; null when it names nothing.</param>
public sealed record FieldFault(string Field, string Key, object? Value = null)
{
    /// <summary>The fault in words.</summary>
    public Phrase In(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Value is null ? new Phrase(new TextRun(words[Key])) : words.Compose(Key, ("value", Value));
    }
}

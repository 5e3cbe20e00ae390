namespace Serverless.Pages.Web.Forms;

/// <summary>A form between two tries: what was filled in, all of it, and what is wrong.</summary>
/// <param name="Values">The values by the names of their fields; several of one field are kept in their order.</param>
/// <param name="Faults">What is wrong, in the order of the fields.</param>
public sealed record FormState(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>A form that nobody has filled in.</summary>
    public static FormState Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), []);

    /// <summary>Whether somebody has filled it in.</summary>
    public bool IsFilled => Values.Count > 0;

    /// <summary>The value of a field, without blanks around it and with one line feed for each line end; empty when there is none.</summary>
    public string Text(string field) =>
        Values.TryGetValue(field, out var values) && values is [var value, ..] ? value.ReplaceLineEndings("\n").Trim() : string.Empty;

    /// <summary>The value of a field, or another while nobody has filled the form in.</summary>
    public string Text(string field, string? otherwise) => IsFilled ? Text(field) : otherwise ?? string.Empty;

    /// <summary>All values of a field, such as those of boxes that are ticked.</summary>
    public IReadOnlyList<string> All(string field) => Values.TryGetValue(field, out var values) ? values : [];

    /// <summary>The form as one of several on a page sees it: what was sent by its own buttons, nothing of the others.</summary>
    public FormState Of(params ReadOnlySpan<string> actions) => actions.Contains(Text(FormActions.Field)) ? this : Empty;

    /// <summary>The form with the values of one more field.</summary>
    internal FormState With(string field, IReadOnlyList<string> values) =>
        this with { Values = Values.Append(KeyValuePair.Create(field, values)).ToDictionary(StringComparer.Ordinal) };

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public FieldFault? FaultOf(string field) => Faults.FirstOrDefault(fault => fault.Field == field);
}

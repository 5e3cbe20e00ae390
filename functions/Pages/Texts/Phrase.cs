using System.Text;

namespace Serverless.Pages.Texts;

/// <summary>Words with the values that were put into them, ready to be shown as text or as HTML. Never changes.</summary>
public sealed class Phrase
{
    /// <summary>Makes a phrase of its pieces.</summary>
    public Phrase(params IReadOnlyList<TextRun> runs) => Runs = runs;

    /// <summary>Nothing.</summary>
    public static Phrase Empty { get; } = new();

    /// <summary>The pieces, in their order.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Runs.All(run => string.IsNullOrWhiteSpace(run.Text));

    /// <summary>The words alone, without marks of direction: what a reader reads.</summary>
    public string Words => string.Concat(Runs.Select(run => run.Text));

    /// <summary>The plain text; values that need it stand between the isolates U+2068 and U+2069.</summary>
    public override string ToString()
    {
        if (Runs is [{ IsIsolated: false } only])
        {
            return only.Text;
        }

        var text = new StringBuilder();
        foreach (var run in Runs)
        {
            _ = run.IsIsolated
                ? text.Append(Directions.Isolate).Append(run.Text).Append(Directions.EndIsolate)
                : text.Append(run.Text);
        }

        return text.ToString();
    }
}

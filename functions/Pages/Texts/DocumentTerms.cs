using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Pages.Texts;

/// <summary>Says why a document is not taken in and what its sender can do, in the reader's language.</summary>
/// <param name="words">The words of the reader's language.</param>
public sealed class DocumentTerms(Wording words)
{
    /// <summary>Why a document that was just checked is not taken in.</summary>
    internal Phrase Say(DocumentRefusal refusal) => Say(refusal.Problem);

    /// <summary>Which document is not taken in, why, and what to do.</summary>
    /// <param name="name">The file name as it came.</param>
    /// <param name="refusal">Why.</param>
    public Phrase Say(string name, DocumentRefusal refusal) => new([.. NotTaken(name).Runs, new TextRun(" "), .. Say(refusal).Runs]);

    /// <summary>Why, for a problem.</summary>
    internal Phrase Say(DocumentProblem problem) => new(new TextRun(words[$"document.{problem}"]));

    /// <summary>Why the document of a refusal is not taken in.</summary>
    /// <returns>Null where the refusal is not about a document, or for a problem of later times: then its own words have to do.</returns>
    internal Phrase? Say(RefusedDocument? document) => Say(document?.Problem);

    /// <summary>Why, for a problem by its name, as notices carry it.</summary>
    /// <returns>Null where there is none, or one of later times.</returns>
    internal Phrase? Say(string? problem) =>
        problem is { Length: > 0 } && words.Has($"document.{problem}") ? new Phrase(new TextRun(words[$"document.{problem}"])) : null;

    /// <summary>Which document is not taken in.</summary>
    /// <param name="name">The file name as it came.</param>
    internal Phrase NotTaken(string name) => words.Compose("refused.document", ("name", name));
}

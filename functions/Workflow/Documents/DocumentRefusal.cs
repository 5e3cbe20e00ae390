using Serverless.Domain.Results;

namespace Serverless.Workflow.Documents;

/// <summary>Why a document is not taken in.</summary>
/// <param name="Problem">The reason; decides the wording in each language.</param>
/// <param name="Message">The reason in plain English, with what the sender can do.</param>
public sealed record DocumentRefusal(DocumentProblem Problem, string Message)
{
    /// <summary>The refusal of what a document came with, which carries the problem so that letters and pages can word it.</summary>
    /// <param name="name">The file name as it came.</param>
    public Refusal ToRefusal(string name) => new(RefusalReason.Invalid, Message) { Document = new RefusedDocument(name, Problem.ToString()) };
}

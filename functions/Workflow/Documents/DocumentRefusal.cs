namespace Serverless.Workflow.Documents;

/// <summary>Why a document is not taken in.</summary>
/// <param name="Problem">The reason; decides the wording in each language.</param>
/// <param name="Message">The reason in plain English, with what the sender can do.</param>
public sealed record DocumentRefusal(DocumentProblem Problem, string Message);

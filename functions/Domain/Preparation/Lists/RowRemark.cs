namespace Serverless.Domain.Preparation.Lists;

/// <summary>Something to tell the sender about a row.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">What stands there, cut where it is long.</param>
/// <param name="Problem">What is wrong; decides the wording in each language.</param>
/// <param name="Message">The same in plain English, with what to do.</param>
public sealed record RowRemark(ListPlace Place, string Text, RowProblem Problem, string Message);

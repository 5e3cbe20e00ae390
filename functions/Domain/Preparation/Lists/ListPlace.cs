namespace Serverless.Domain.Preparation.Lists;

/// <summary>Where a row of a list stands.</summary>
/// <param name="Part">The sheet's name, or the number of a table in a document; empty where there is only one.</param>
/// <param name="Row">The row or line, from 1, as the sender's program counts it.</param>
public sealed record ListPlace(string Part, int Row);

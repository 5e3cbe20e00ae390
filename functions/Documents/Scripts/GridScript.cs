using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>What becomes of a table of the base version.</summary>
/// <param name="Base">The table.</param>
/// <param name="Deleted">Who took the whole table out; null when it stays.</param>
/// <param name="Rows">What becomes of each row.</param>
/// <param name="Gaps">The rows put in before each row, and after the last.</param>
internal sealed record GridScript(Grid Base, DeletedMark? Deleted, IReadOnlyList<RowScript> Rows, IReadOnlyList<IReadOnlyList<InsertedRow>> Gaps)
    : BlockScript;

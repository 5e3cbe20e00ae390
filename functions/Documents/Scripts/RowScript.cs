using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>What becomes of a row of the base version.</summary>
/// <param name="Base">The row.</param>
/// <param name="Deleted">Who took it out; null when it stays.</param>
/// <param name="Cells">What becomes of each cell; empty when nothing does.</param>
internal sealed record RowScript(GridRow Base, DeletedMark? Deleted, IReadOnlyList<PageScript> Cells);

using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>A row put into a table.</summary>
/// <param name="Hand">Whose it is.</param>
/// <param name="Row">The row.</param>
internal sealed record InsertedRow(Hand Hand, GridRow Row)
{
    /// <summary>The number of the change, from 1; 0 until the changes were counted.</summary>
    internal int Change { get; set; }
}

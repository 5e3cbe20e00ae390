namespace Serverless.Documents.Scripts;

/// <summary>A row or a table taken out.</summary>
/// <param name="Hand">Whose it is.</param>
internal sealed record DeletedMark(Hand Hand)
{
    /// <summary>The number of the change, from 1; 0 until the changes were counted.</summary>
    internal int Change { get; set; }
}

using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>A paragraph or a table put in between two blocks.</summary>
/// <param name="Hand">Whose it is.</param>
/// <param name="Block">What is put in.</param>
internal sealed record InsertedBlock(Hand Hand, ViewBlock Block)
{
    /// <summary>The number of the change, from 1; 0 until the changes were counted.</summary>
    internal int Change { get; set; }
}

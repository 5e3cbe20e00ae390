namespace Serverless.Documents.Scripts;

/// <summary>One change of a paragraph of the base version.</summary>
/// <param name="Hand">Whose it is.</param>
internal abstract record ScriptItem(Hand Hand)
{
    /// <summary>The number of the change it is part of, from 1; 0 until the changes were counted.</summary>
    internal int Change { get; set; }
}

namespace Serverless.Documents.Model;

/// <summary>Which of the two texts of a document with tracked changes.</summary>
internal enum View
{
    /// <summary>As if every change had been rejected.</summary>
    Original,

    /// <summary>As if every change had been accepted.</summary>
    Final,
}

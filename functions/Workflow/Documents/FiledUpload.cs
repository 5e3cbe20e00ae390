using System.Diagnostics.CodeAnalysis;
using Serverless.Domain.Documents;

namespace Serverless.Workflow.Documents;

/// <summary>What became of a document that somebody uploaded.</summary>
public sealed record FiledUpload
{
    internal FiledUpload(DocumentEntry? entry, DocumentRefusal? refusal) => (Entry, Refusal) = (entry, refusal);

    /// <summary>The document as a command can carry it; null when it is not taken in.</summary>
    public DocumentEntry? Entry { get; }

    /// <summary>Why it is not taken in; null when it is.</summary>
    public DocumentRefusal? Refusal { get; }

    /// <summary>Whether it is taken in.</summary>
    [MemberNotNullWhen(true, nameof(Entry))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsTaken => Refusal is null;
}

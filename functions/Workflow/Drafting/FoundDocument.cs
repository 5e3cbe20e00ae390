using Serverless.Domain.Documents;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Drafting;

/// <summary>A Word document among what came.</summary>
/// <param name="Entry">Which; null where there is none.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Refusal">Why it is not taken; null when it is.</param>
internal sealed record FoundDocument(DocumentEntry? Entry, ReadOnlyMemory<byte> Content, Refusal? Refusal)
{
    /// <summary>There is none.</summary>
    internal static FoundDocument None { get; } = new(null, default, null);

    /// <summary>A refusal of it because it is no version of the draft, which carries that so that letters and pages can word it.</summary>
    internal Refusal NotTheDraft(Refusal refusal) => refusal with { Document = new RefusedDocument(Entry!.Name, RefusedDocument.NotTheDraft) };
}

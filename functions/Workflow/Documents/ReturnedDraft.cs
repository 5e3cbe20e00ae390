using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Documents;

/// <summary>A draft that came back from a reviewer.</summary>
/// <param name="Id">The return within the case; the ids of its ledger entries begin with it.</param>
/// <param name="Reviewer">Who returned it, as the ledger should call them where the document names nobody.</param>
/// <param name="At">When it came back (UTC).</param>
/// <param name="Content">The DOCX as it came, already checked.</param>
/// <param name="Visibility">Who may see its entries; a comment that begins with the word for private in brackets is private anyway.</param>
public sealed record ReturnedDraft(
    string Id, string Reviewer, DateTimeOffset At, ReadOnlyMemory<byte> Content, Visibility Visibility = Visibility.Shared);

using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Drafting;

/// <summary>What the work on a draft begins with.</summary>
/// <param name="Drafting">The first version.</param>
/// <param name="Documents">Its document.</param>
public sealed record BegunDrafting(NapDrafting Drafting, IReadOnlyList<DocumentEntry> Documents);

using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Commands;

/// <summary>A reviewer sends the draft back with changes and comments, or comments in words.</summary>
/// <param name="Documents">The message and what came with it, kept already; empty for words alone.</param>
/// <param name="Text">The words.</param>
/// <param name="For">Whose return it is, where somebody else sends it in; null for one's own.</param>
/// <param name="Visibility">Who may see it.</param>
/// <param name="Version">The version that was looked at, where no document says so; null for the one that went round last.</param>
public sealed record ReturnDraft(
    IReadOnlyList<DocumentEntry> Documents,
    string Text,
    Party? For = null,
    Visibility Visibility = Visibility.Shared,
    int? Version = null) : Command;

using Serverless.Domain.Parties;

namespace Serverless.Domain.Drafts;

/// <summary>A version of the draft. Its content is the document <see cref="NapDrafting.Document"/> in this version; it is never changed.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="By">Who sent it in; the system for what it wrote itself.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Remark">What the editor said of it; null for nothing.</param>
public sealed record DraftVersion(int Number, DraftOrigin Origin, Party By, DateTimeOffset At, string? Remark = null);

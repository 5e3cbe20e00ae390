using Serverless.Domain.Parties;

namespace Serverless.Domain.Reporting;

/// <summary>A version of the Information Note. Its content is the document <see cref="NoteReporting.Document"/> in this version.</summary>
/// <param name="Number">From 1.</param>
/// <param name="By">Who sent it in; the system for what it wrote itself.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Remark">What was said of it; null for nothing.</param>
public sealed record NoteVersion(int Number, Party By, DateTimeOffset At, string? Remark = null);

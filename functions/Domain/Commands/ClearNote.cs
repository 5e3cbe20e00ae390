using Serverless.Domain.Reporting;

namespace Serverless.Domain.Commands;

/// <summary>The Coordinator, or the Chair where the policy says so, clears the Information Note or sends it back.</summary>
/// <param name="Verdict">Which.</param>
/// <param name="Version">The version that was looked at; a newer one has to be looked at anew. Null for the one that waits.</param>
/// <param name="Text">The reason for sending it back, or a remark.</param>
public sealed record ClearNote(NoteVerdict Verdict, int? Version = null, string? Text = null) : Command;

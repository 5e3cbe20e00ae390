namespace Serverless.Domain.Reporting;

/// <summary>A note as it was drafted.</summary>
/// <param name="Note">The note.</param>
/// <param name="Remarks">What is missing, and what to look at.</param>
public sealed record DraftedNote(InformationNote Note, IReadOnlyList<NoteRemark> Remarks);

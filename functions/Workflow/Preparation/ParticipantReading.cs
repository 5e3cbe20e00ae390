using System.Diagnostics.CodeAnalysis;
using Serverless.Domain.Preparation.Lists;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Preparation;

/// <summary>What was read from a list of participants.</summary>
public sealed record ParticipantReading
{
    private ParticipantReading(ParticipantRows rows, IReadOnlyList<DocumentFinding> findings, DocumentRefusal? refusal) =>
        (Rows, Findings, Refusal) = (rows, findings, refusal);

    /// <summary>Participants, rows that could not be read, and doubts; empty when refused.</summary>
    public ParticipantRows Rows { get; }

    /// <summary>What the check of the document found worth knowing.</summary>
    public IReadOnlyList<DocumentFinding> Findings { get; }

    /// <summary>Why the document was not read; null when it was.</summary>
    public DocumentRefusal? Refusal { get; }

    /// <summary>Whether it was read.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Refusal is null;

    /// <summary>A list that was read.</summary>
    public static ParticipantReading Of(ParticipantRows rows, IReadOnlyList<DocumentFinding>? findings = null) => new(rows, findings ?? [], refusal: null);

    /// <summary>A document that was not read.</summary>
    public static ParticipantReading Refused(DocumentRefusal refusal) => new(ParticipantRows.None, [], refusal);
}

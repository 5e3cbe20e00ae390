using Serverless.Domain.Documents;
using Serverless.Domain.Preparation;

namespace Serverless.Domain.Commands;

/// <summary>The State says who takes part in the visit. The list takes the place of the one before.</summary>
/// <param name="Participants">Those who take part; at least one.</param>
/// <param name="Documents">The message and the list as they came, where they came by mail.</param>
/// <param name="Remarks">What could not be read of it, with its place; the sender is told.</param>
public sealed record SubmitParticipants(
    IReadOnlyList<Participant> Participants, IReadOnlyList<DocumentEntry>? Documents = null, IReadOnlyList<string>? Remarks = null) : Command;

using Serverless.Domain.Preparation;

namespace Serverless.Workflow.Preparation;

/// <summary>A list of participants to be written as a document.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Participants">Those of the State.</param>
/// <param name="Experts">The names of the team, the lead first.</param>
/// <param name="Partners">The partner organisations that take part.</param>
public sealed record ParticipantsDocument(
    VisitFacts Visit, ParticipantList Participants, IReadOnlyList<string> Experts, IReadOnlyList<string> Partners);

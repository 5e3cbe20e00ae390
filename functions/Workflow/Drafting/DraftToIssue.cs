using Serverless.Domain.Commands;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting;

/// <summary>A version that is to be issued.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Command">The command that brought it.</param>
/// <param name="Settles">Whether it settles what came back in the last round.</param>
public sealed record DraftToIssue(VisitRequest Visit, CommandEnvelope Command, bool Settles);

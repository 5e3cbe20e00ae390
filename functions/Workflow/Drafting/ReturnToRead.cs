using Serverless.Domain.Commands;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting;

/// <summary>A return that is to be read.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Command">The command that brought it.</param>
/// <param name="Id">The id that it gets.</param>
public sealed record ReturnToRead(VisitRequest Visit, CommandEnvelope Command, string Id);

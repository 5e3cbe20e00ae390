using Serverless.Domain.Commands;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting;

/// <summary>Something that is said of entries of the ledger.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Command">The command that says it.</param>
public sealed record LedgerCommand(VisitRequest Visit, CommandEnvelope Command);

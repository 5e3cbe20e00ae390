using System.Diagnostics;
using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>What may be asked in more than one stage. Commands arrive here after the rules have allowed them.</summary>
internal static class Interruptions
{
    internal static Task HandleAsync(Desk desk, CommandEnvelope command) => command.Command switch
    {
        AskClarification ask => desk.AskAsync(command, ask.Question),
        Withdraw withdraw => desk.EndAsync(Stage.Withdrawn, "RequestWithdrawn", command, withdraw.Reason),
        Cancel cancel => desk.EndAsync(Stage.Cancelled, "VisitCancelled", command, cancel.Reason),
        Postpone postpone => desk.PostponeAsync(command, postpone),
        ExtendDeadline extend => desk.ExtendAsync(command, extend),
        AddDocument add => desk.AddDocumentAsync(command, add),
        FileMail mail => desk.FileAsync(command, mail),
        _ => throw new UnreachableException($"{command.Command.GetType().Name} was let through to {desk.Visit.Stage}, which knows nothing of it."),
    };
}

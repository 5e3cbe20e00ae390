using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Closing;

namespace Serverless.Workflow.Process;

/// <summary>How a case is closed.</summary>
internal sealed partial class Desk
{
    /// <summary>
    /// Closes the case: archive and statistics are made, and with them the request goes to <see cref="Stage.Closed"/>. The archive has
    /// everything but the entry that closes the case, which names its hash.
    /// </summary>
    internal async Task CloseAsync()
    {
        var closing = Moved(Visit, Stage.Closed);
        var made = await context.CallActivityAsync<ClosedCase>(CloseCaseActivity.Name, closing, Patiently);
        var closed = closing with { Documents = [.. closing.Documents, made.Archive], Statistics = made.Statistics };
        await CommitAsync(
            closed,
            Event(closed, CaseRecord.Closing, Party.System, ("documents", made.Archive.Id), ("archive", made.Archive.Hash)),
            Release(closed, Party.System));
    }
}

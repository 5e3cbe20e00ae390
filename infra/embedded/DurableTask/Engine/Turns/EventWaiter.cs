using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>A wait for an external event, below the waits for the same name that are older.</summary>
internal abstract class EventWaiter(EventWaiter? older)
{
    internal EventWaiter? Older => older;

    internal abstract Type EventType { get; }

    internal abstract void Complete(DataConverter converter, string? payload);
}

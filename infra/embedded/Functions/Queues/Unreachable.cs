namespace Serverless.Embedded.Queues;

/// <summary>Says in one line why the storage did not answer.</summary>
internal static class Unreachable
{
    /// <summary>The innermost reason, without the repetitions and headers that a client's exception carries.</summary>
    internal static string Describe(Exception error)
    {
        var reason = error is AggregateException { InnerExceptions: [var first, ..] } ? first : error;
        var text = reason.GetBaseException().Message.Split('\n')[0].Trim();
        return text.EndsWith('.') ? text : text + ".";
    }
}

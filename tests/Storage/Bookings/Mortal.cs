using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tests.Storage.Bookings;

/// <summary>Lets a client of the storage die at a call: before the call leaves, or after it was carried out and before the answer is heard.</summary>
/// <param name="callsToLive">How many calls it makes whole.</param>
/// <param name="diesBefore">Whether the last call never leaves.</param>
internal sealed class Mortal(int callsToLive, bool diesBefore) : HttpPipelinePolicy
{
    private int _calls;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var isLast = Interlocked.Increment(ref _calls) > callsToLive;
        if (isLast && diesBefore)
        {
            throw new DeathException();
        }

        await ProcessNextAsync(message, pipeline);
        if (isLast)
        {
            throw new DeathException();
        }
    }
}

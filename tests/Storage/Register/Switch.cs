using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tests.Storage.Register;

/// <summary>Lets calls through until it is down.</summary>
internal sealed class Switch : HttpPipelineSynchronousPolicy
{
    public bool IsDown { get; set; }

    public override void OnSendingRequest(HttpMessage message)
    {
        if (IsDown)
        {
            throw new RequestFailedException("The storage is down.");
        }
    }
}

using System.Runtime.CompilerServices;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Requests;

/// <summary>What can be made of a request store's calls.</summary>
public static class RequestStoreExtensions
{
    /// <summary>Lists all open requests, page after page.</summary>
    public static async IAsyncEnumerable<VisitRequest> ListOpenAsync(
        this IRequestStore requests, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        string? continuation = null;
        do
        {
            var page = await requests.ListAsync(closedIn: null, continuation, cancellationToken);
            foreach (var visit in page.Requests)
            {
                yield return visit;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }
}

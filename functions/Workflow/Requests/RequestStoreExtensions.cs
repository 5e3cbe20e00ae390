using System.Runtime.CompilerServices;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Requests;

/// <summary>What can be made of a request store's calls.</summary>
public static class RequestStoreExtensions
{
    /// <summary>Lists all open requests, page after page.</summary>
    public static IAsyncEnumerable<VisitRequest> ListOpenAsync(this IRequestStore requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return ListAsync(requests, closedIn: null, cancellationToken);
    }

    /// <summary>Lists all requests whose case ended in a year, page after page.</summary>
    public static IAsyncEnumerable<VisitRequest> ListClosedAsync(this IRequestStore requests, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return ListAsync(requests, year, cancellationToken);
    }

    private static async IAsyncEnumerable<VisitRequest> ListAsync(
        IRequestStore requests, int? closedIn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            var page = await requests.ListAsync(closedIn, continuation, cancellationToken);
            foreach (var visit in page.Requests)
            {
                yield return visit;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }
}

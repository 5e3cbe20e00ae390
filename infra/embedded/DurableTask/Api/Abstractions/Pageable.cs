using System.Runtime.CompilerServices;

namespace Microsoft.DurableTask;

/// <summary>Makes pageable values of a function that fetches one page.</summary>
public static class Pageable
{
    /// <summary>Makes pageable values of a function from a continuation token to a page.</summary>
    public static AsyncPageable<T> Create<T>(Func<string?, CancellationToken, Task<Page<T>>> pageFunc)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(pageFunc);
        return Create<T>((token, _, cancellation) => pageFunc(token, cancellation));
    }

    /// <summary>Makes pageable values of a function from a continuation token and a page size to a page.</summary>
    public static AsyncPageable<T> Create<T>(Func<string?, int?, CancellationToken, Task<Page<T>>> pageFunc)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(pageFunc);
        return new Implementation<T>(pageFunc);
    }

    private sealed class Implementation<T>(Func<string?, int?, CancellationToken, Task<Page<T>>> fetch)
        : AsyncPageable<T>
        where T : notnull
    {
        public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
            FetchAll(continuationToken, pageSizeHint);

        private async IAsyncEnumerable<Page<T>> FetchAll(
            string? token, int? size, [EnumeratorCancellation] CancellationToken cancellation = default)
        {
            while (true)
            {
                var page = await fetch(token, size, cancellation);
                yield return page;
                token = page.ContinuationToken;
                if (token is null)
                {
                    yield break;
                }
            }
        }
    }
}

namespace Microsoft.DurableTask;

/// <summary>
/// Values that are fetched in pages; enumerate it for the values, or <see cref="AsPages"/> for the pages.
/// </summary>
/// <typeparam name="T">The values' type.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
    where T : notnull
{
    /// <summary>Gives the pages.</summary>
    /// <param name="continuationToken">Where to begin, from an earlier page; null for the beginning.</param>
    /// <param name="pageSizeHint">How many values a page should hold; null for the default.</param>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null);

    /// <summary>Gives the values of all pages.</summary>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken))
        {
            foreach (var value in page.Values)
            {
                yield return value;
            }
        }
    }
}

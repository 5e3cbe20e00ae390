using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Serverless.Documents.Text;

/// <summary>The library's filters, with a bound on what the streams of one document may unpack to in all.</summary>
internal sealed class BoundedFilters(TextLimits limits) : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(_filters.GetAllFilters());

    /// <exception cref="TextLimitException">The document unpacks to more than its limit.</exception>
    internal void Count(long bytes)
    {
        _unpacked += bytes;
        if (_unpacked > limits.UnpackedBytes)
        {
            throw new TextLimitException("its streams unpack to far more than they hold");
        }
    }

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(filter, this))];
}

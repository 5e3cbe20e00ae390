using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Notices;

/// <summary>Something that one party is to be told about a request, once.</summary>
/// <param name="Id">What makes it the same notice when it is told twice; within the request.</param>
/// <param name="Reference">The request; null for what belongs to none, such as a digest.</param>
/// <param name="Kind">What it says.</param>
/// <param name="To">Who is told.</param>
/// <param name="At">When it was decided that the party is told (UTC).</param>
/// <param name="Data">The particulars, by name. No documents and no secrets.</param>
/// <param name="OnlyWhile">What must still be so when it is sent; null when it is sent in any case.</param>
public sealed record Notice(
    string Id,
    Reference? Reference,
    NoticeKind Kind,
    Party To,
    DateTimeOffset At,
    IReadOnlyDictionary<string, string> Data,
    NoticeCondition? OnlyWhile = null)
{
    /// <summary>Whether it is still worth sending.</summary>
    /// <param name="request">The request as it stands at that moment.</param>
    public bool IsCurrent(VisitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnlyWhile?.Holds(request) != false;
    }
}

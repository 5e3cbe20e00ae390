using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Workflow;

/// <summary>An outbox that holds one notice.</summary>
internal sealed class AskedOnce(Notice notice) : IOutbox
{
    public Task<PostedNotice?> FindAsync(Reference? reference, string id, CancellationToken cancellationToken) => Task.FromResult(
        reference == notice.Reference && id == notice.Id ? new PostedNotice(notice, NoticeState.Sent, "token", notice.At, "1") : null);

    public Task PostAsync(Reference? reference, IReadOnlyList<Notice> notices, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<PostedNotice> ReadAsync(Reference? reference, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<PostedNotice> ListUnsentAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PostedNotice?> MarkAsync(PostedNotice changed, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Party>> FindUnreachedAsync(
        Reference reference, NoticeKind kind, IReadOnlyList<Party> parties, CancellationToken cancellationToken) => throw new NotSupportedException();
}

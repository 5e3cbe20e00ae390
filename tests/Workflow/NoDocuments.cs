using Serverless.Domain.Documents;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Workflow;

/// <summary>A store of documents that has none.</summary>
internal sealed class NoDocuments : IDocuments
{
    public Task StoreAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<bool> TryStoreAsync(Reference reference, DocumentEntry entry, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public Task<Stream?> OpenAsync(Reference reference, DocumentEntry entry, CancellationToken cancellationToken) => Task.FromResult<Stream?>(null);
}

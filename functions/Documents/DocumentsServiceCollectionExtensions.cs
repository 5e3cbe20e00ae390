using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Documents;

/// <summary>Adds what reads and writes documents.</summary>
public static class DocumentsServiceCollectionExtensions
{
    /// <summary>Adds the reader of documents' texts. What is there already stays.</summary>
    public static IServiceCollection AddServerlessDocuments(this IServiceCollection services)
    {
        services.TryAddSingleton<ITextReader>(new DocumentTextReader());
        return services;
    }
}

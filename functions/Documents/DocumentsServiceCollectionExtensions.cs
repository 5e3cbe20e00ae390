using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Documents.Preparation;
using Serverless.Documents.Text;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Preparation;

namespace Serverless.Documents;

/// <summary>Adds what reads and writes documents.</summary>
public static class DocumentsServiceCollectionExtensions
{
    /// <summary>Adds the readers of documents' texts and of lists, and the writer of a visit's documents. What is there already stays.</summary>
    public static IServiceCollection AddServerlessDocuments(this IServiceCollection services)
    {
        services.TryAddSingleton<ITextReader>(new DocumentTextReader());
        services.TryAddSingleton<IParticipantReader>(new ParticipantReader());
        services.TryAddSingleton<IVisitDocuments, VisitDocuments>();
        return services;
    }
}

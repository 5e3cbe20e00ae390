using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Documents.Archives;
using Serverless.Documents.Checks;
using Serverless.Documents.Nap;
using Serverless.Documents.Preparation;
using Serverless.Documents.Redlines;
using Serverless.Documents.Reporting;
using Serverless.Documents.Returns;
using Serverless.Documents.Rounds;
using Serverless.Documents.Text;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Preparation;
using Serverless.Workflow.Reporting;

namespace Serverless.Documents;

/// <summary>Adds what reads and writes documents.</summary>
public static class DocumentsServiceCollectionExtensions
{
    /// <summary>Adds the readers of documents' texts and of lists, the writer of a visit's documents and its note, and what drafts go through. What is there already stays.</summary>
    public static IServiceCollection AddServerlessDocuments(this IServiceCollection services)
    {
        services.TryAddSingleton<IDocumentChecker>(new DocumentChecker());
        services.TryAddSingleton<IArchiveWriter, ZipArchiveWriter>();
        services.TryAddSingleton<ITextReader>(new DocumentTextReader());
        services.TryAddSingleton<IParticipantReader>(new ParticipantReader());
        services.TryAddSingleton<IVisitDocuments, VisitDocuments>();
        services.TryAddSingleton<IInformationNotes>(new InformationNotes());
        services.TryAddSingleton<INapDrafts>(new NapDrafts());
        services.TryAddSingleton<IDraftReturns>(new DraftReturns());
        services.TryAddSingleton<IDraftRounds>(new DraftRounds());
        services.TryAddSingleton<IRedlines>(new DraftRedlines());
        return services;
    }
}

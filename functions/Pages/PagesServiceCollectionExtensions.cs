using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serverless.Pages.Archives;
using Serverless.Pages.Letters;
using Serverless.Pages.Texts;
using Serverless.Pages.Web;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Notices;

namespace Serverless.Pages;

/// <summary>Adds pages and letters to the app's services.</summary>
public static class PagesServiceCollectionExtensions
{
    /// <summary>Adds the words in six languages and the writer of letters. Needs logging. What is there already stays.</summary>
    public static IServiceCollection AddServerlessPages(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => Wordings.Load());

        // What is not markup is written as it is: numbers in place of letters would make a page in Arabic five times as long.
        services.TryAddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.TryAddSingleton<PageAssets>();
        services.TryAddSingleton<PageRenderer>();
        services.TryAddSingleton<ILetterWriter, LetterWriter>();
        services.TryAddSingleton<IArchivePage, ArchivePageWriter>();
        return services;
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using Serverless.Workflow.Closing;

namespace Serverless.Pages.Archives;

/// <summary>Writes the pages of archives with the components of this folder. Safe for any number of threads.</summary>
/// <param name="services">What components may ask for.</param>
/// <param name="loggers">For the renderer.</param>
public sealed class ArchivePageWriter(IServiceProvider services, ILoggerFactory loggers) : IArchivePage
{
    /// <inheritdoc/>
    public async Task<string> WriteAsync(ArchiveContents contents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contents);
        cancellationToken.ThrowIfCancellationRequested();
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ArchivePage.Contents)] = contents });
            var page = await renderer.RenderComponentAsync<ArchivePage>(parameters);
            return page.ToHtmlString();
        });
    }
}

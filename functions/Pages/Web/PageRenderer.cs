using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Languages;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>Makes pages of what they show: whole HTML documents, without any script.</summary>
/// <param name="services">What components ask for.</param>
/// <param name="loggers">Where components log.</param>
/// <param name="wordings">The words.</param>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers, Wordings wordings)
{
    /// <summary>The page about a request.</summary>
    public Task<string> RenderAsync(RequestView view) => RenderAsync<RequestPage>(new Dictionary<string, object?> { [nameof(RequestPage.View)] = view });

    /// <summary>The page on which a mail is placed.</summary>
    public Task<string> RenderAsync(TriageView view) => RenderAsync<AssignPage>(new Dictionary<string, object?> { [nameof(AssignPage.View)] = view });

    /// <summary>The page about an expert's absences.</summary>
    public Task<string> RenderAsync(AvailabilityView view) => RenderAsync<AvailabilityPage>(new Dictionary<string, object?> { [nameof(AvailabilityPage.View)] = view });

    /// <summary>The page of a comparison.</summary>
    public Task<string> RenderAsync(RedlineView view) => RenderAsync<RedlinePage>(new Dictionary<string, object?> { [nameof(RedlinePage.View)] = view });

    /// <summary>The page of a published Information Note.</summary>
    public Task<string> RenderAsync(NoteView view) => RenderAsync<NotePage>(new Dictionary<string, object?> { [nameof(NotePage.View)] = view });

    /// <summary>The page that says what is wrong with a link or a form, and what to do.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="language">The reader's language.</param>
    public Task<string> RenderAsync(PageProblem problem, Language language) => RenderAsync<ProblemPage>(new Dictionary<string, object?>
    {
        [nameof(ProblemPage.Problem)] = problem,
        [nameof(ProblemPage.Words)] = wordings[language],
    });

    private async Task<string> RenderAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
    }
}

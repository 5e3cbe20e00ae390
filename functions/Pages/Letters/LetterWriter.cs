using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using Serverless.Pages.Texts;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Notices;

namespace Serverless.Pages.Letters;

/// <summary>Writes letters with the components of this folder. Safe for any number of threads.</summary>
/// <param name="wordings">The words.</param>
/// <param name="services">What components may ask for.</param>
/// <param name="loggers">For the renderer.</param>
public sealed class LetterWriter(Wordings wordings, IServiceProvider services, ILoggerFactory loggers) : ILetterWriter
{
    /// <inheritdoc/>
    public async Task<RenderedLetter> WriteAsync(NoticeLetter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        cancellationToken.ThrowIfCancellationRequested();
        var composed = LetterComposer.Compose(letter, wordings[letter.To.Language]);

        // A renderer keeps every component it has shown until it ends; one for each letter costs little and keeps nothing.
        await using var renderer = new HtmlRenderer(services, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(LetterLayout.Letter)] = composed });
            var root = await renderer.RenderComponentAsync<LetterLayout>(parameters);
            return root.ToHtmlString();
        });
        return new RenderedLetter(composed.Subject, LetterText.Write(composed), html) { Entry = Entry(letter, wordings[letter.To.Language]) };
    }

    private static EntryWords? Entry(NoticeLetter letter, Wording wording) => letter.Notice.Reference is { } reference
        ? EntryTexts.Of(wording, reference, letter.Registers)
        : null;
}

using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io;
using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay.Acting;

/// <summary>Opens pages and sends their forms as a browser without scripts does.</summary>
/// <param name="app">Where the app is reached now.</param>
internal sealed class PageVisitor(Uri app) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = true });
    private readonly IBrowsingContext _browser = BrowsingContext.New(Configuration.Default);

    /// <summary>Opens a link, fills in a form and sends it; then what the answer is to be treated with.</summary>
    /// <param name="link">The link as it stands in the mail.</param>
    /// <param name="language">The visitor's language.</param>
    /// <param name="page">What is done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The text of the last page.</returns>
    /// <exception cref="ReplayException">A page is not as the case expects it.</exception>
    internal async Task<string> VisitAsync(Uri link, string language, CasePage page, CancellationToken cancellationToken)
    {
        var (status, address, html) = await SendAsync(new HttpRequestMessage(System.Net.Http.HttpMethod.Get, Here(link)), language, cancellationToken);
        if (status != 200)
        {
            throw new ReplayException($"GET {link.AbsolutePath} was answered with {status}: {Excerpt(await TextAsync(address, html))}");
        }

        for (var step = page; step is not null; step = step.Then)
        {
            var document = await OpenAsync(address, html);
            using var request = Fill(document, step);
            (status, address, html) = await SendAsync(request, language, cancellationToken);
            var text = await TextAsync(address, html);
            if (status != step.Status)
            {
                throw new ReplayException($"The form on {link.AbsolutePath} was answered with {status}, not {step.Status}: {Excerpt(text)}");
            }

            foreach (var words in step.Contains.Where(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                throw new ReplayException($"The answer to the form on {link.AbsolutePath} does not say '{words}': {Excerpt(text)}");
            }
        }

        return await TextAsync(address, html);
    }

    public void Dispose()
    {
        _http.Dispose();
        _browser.Dispose();
    }

    private static HttpRequestMessage Fill(IDocument document, CasePage page)
    {
        var forms = document.Forms.Where(form => form.Method.Equals("post", StringComparison.OrdinalIgnoreCase)).ToList();
        var form = forms.FirstOrDefault(one => page.Fields.Keys.All(name => Fields(one, name).Any()) && (page.Press is null || Button(one, page.Press) is not null))
            ?? throw new ReplayException(
                $"No form on the page has the fields {string.Join(", ", page.Fields.Keys)}{(page.Press is null ? string.Empty : $" and the button {page.Press}")}. It has: "
                + string.Join("; ", forms.Select(one => string.Join(", ", one.Elements.OfType<IHtmlElement>().Select(Describe).Distinct()))));
        foreach (var (name, value) in page.Fields)
        {
            Set(Fields(form, name).ToList(), name, value);
        }

        var submission = form.GetSubmission(Button(form, page.Press)!)
            ?? throw new ReplayException("The form on the page cannot be sent.");
        using var body = new MemoryStream();
        submission.Body.CopyTo(body);
        var request = new HttpRequestMessage(System.Net.Http.HttpMethod.Post, new Uri(submission.Target.Href))
        {
            Content = new ByteArrayContent(body.ToArray()),
        };
        request.Content.Headers.TryAddWithoutValidation(HeaderNames.ContentType, submission.MimeType);
        return request;
    }

    private static void Set(List<IHtmlElement> fields, string name, string value)
    {
        foreach (var field in fields)
        {
            switch (field)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    choice.IsChecked = choice.Value == value;
                    break;
                case IHtmlInputElement input:
                    input.Value = value;
                    break;
                case IHtmlTextAreaElement area:
                    area.Value = value;
                    break;
                case IHtmlSelectElement select:
                    select.Value = value;
                    break;
            }
        }

        var choices = fields.OfType<IHtmlInputElement>().Where(input => input.Type is "radio").ToList();
        if (choices is [_, ..] && !choices.Exists(choice => choice.IsChecked))
        {
            throw new ReplayException($"The field {name} cannot be '{value}'. It can be: {string.Join(", ", choices.Select(choice => choice.Value))}.");
        }
    }

    private static IEnumerable<IHtmlElement> Fields(IHtmlFormElement form, string name) =>
        form.Elements.OfType<IHtmlElement>().Where(element => element is not IHtmlButtonElement && element.GetAttribute("name") == name);

    private static IHtmlElement? Button(IHtmlFormElement form, string? press) => form.Elements.OfType<IHtmlElement>()
        .Where(element => element is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" })
        .FirstOrDefault(button => press is null || button.GetAttribute("value") == press || button.GetAttribute("name") == press);

    private static string Describe(IHtmlElement element) => element is IHtmlButtonElement or IHtmlInputElement { Type: "radio" }
        ? $"{element.GetAttribute("name")}={element.GetAttribute("value")}"
        : element.GetAttribute("name") ?? string.Empty;

    private static string Excerpt(string text) => text.Length > 300 ? text[..300] + " ..." : text;

    // The app may listen elsewhere than when the mail was written, if it was killed and started again.
    private Uri Here(Uri link) => new(app, link.PathAndQuery);

    private Task<IDocument> OpenAsync(Uri address, string html) =>
        _browser.OpenAsync(response => response.Content(html).Address(address.AbsoluteUri));

    private async Task<string> TextAsync(Uri address, string html)
    {
        using var document = await OpenAsync(address, html);
        var main = document.QuerySelector("main") ?? document.Body;
        return string.Join(' ', (main?.TextContent ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<(int Status, Uri Address, string Html)> SendAsync(HttpRequestMessage request, string language, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (request.Method == System.Net.Http.HttpMethod.Post)
        {
            request.Headers.TryAddWithoutValidation("Origin", request.RequestUri!.GetLeftPart(UriPartial.Authority));
        }

        using var response = await _http.SendAsync(request, cancellationToken);
        var html = await response.Content.ReadAsStringAsync(cancellationToken);
        return ((int)response.StatusCode, response.RequestMessage!.RequestUri!, html);
    }
}

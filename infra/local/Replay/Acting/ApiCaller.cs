using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Serverless.Local.Replay.Cases;

namespace Serverless.Local.Replay.Acting;

/// <summary>Calls the HTTP API with the function key.</summary>
internal sealed class ApiCaller : IDisposable
{
    private readonly HttpClient _http;

    internal ApiCaller(Uri app, string key)
    {
        _http = new HttpClient { BaseAddress = app };
        _http.DefaultRequestHeaders.Add("x-functions-key", key);
    }

    /// <summary>Makes a call of the case.</summary>
    /// <param name="call">The call.</param>
    /// <param name="key">The key under which a command is given, where the case names none.</param>
    /// <param name="fill">Puts values in the place of placeholders.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ReplayException">The answer is not as the case expects it.</exception>
    internal async Task<int> CallAsync(CaseCall call, string key, Func<string, string> fill, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), fill(call.Path));
        foreach (var (name, value) in call.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, fill(value));
        }

        if (call.Body is { } body)
        {
            request.Content = new StringContent(Filled(body, fill)!.ToJsonString(), Encoding.UTF8, "application/json");
            if (!request.Headers.Contains("Idempotency-Key"))
            {
                request.Headers.Add("Idempotency-Key", key);
            }
        }

        using var response = await _http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if ((int)response.StatusCode != call.Status)
        {
            throw new ReplayException($"{call.Method} {fill(call.Path)} was answered with {(int)response.StatusCode}, not {call.Status}: {text}");
        }

        foreach (var words in call.Contains.Where(words => !text.Contains(fill(words), StringComparison.OrdinalIgnoreCase)))
        {
            throw new ReplayException($"The answer to {call.Method} {fill(call.Path)} does not say '{fill(words)}': {text}");
        }

        return (int)response.StatusCode;
    }

    /// <summary>Sends a raw message, as a mail gateway does.</summary>
    /// <returns>The message's id.</returns>
    internal async Task<string> PostMailAsync(byte[] raw, string? recipient, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(raw);
        content.Headers.ContentType = new MediaTypeHeaderValue("message/rfc822");
        var path = recipient is null ? "/api/mail" : $"/api/mail?recipient={Uri.EscapeDataString(recipient)}";
        using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), content, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text)!["id"]!.GetValue<string>()
            : throw new ReplayException($"POST /api/mail was answered with {(int)response.StatusCode}: {text}");
    }

    /// <summary>Reads what the API says under a path.</summary>
    internal Task<string> GetAsync(string path, CancellationToken cancellationToken) => _http.GetStringAsync(new Uri(path, UriKind.Relative), cancellationToken);

    /// <summary>Reads a file that the API gives out.</summary>
    internal Task<byte[]> GetBytesAsync(string path, CancellationToken cancellationToken) => _http.GetByteArrayAsync(new Uri(path, UriKind.Relative), cancellationToken);

    public void Dispose() => _http.Dispose();

    private static JsonNode? Filled(JsonNode? node, Func<string, string> fill) => node switch
    {
        JsonObject values => new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, Filled(pair.Value, fill)))),
        JsonArray items => new JsonArray([.. items.Select(item => Filled(item, fill))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(fill(text)),
        _ => node?.DeepClone(),
    };
}

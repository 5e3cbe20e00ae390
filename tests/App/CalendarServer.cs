using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Serverless.App.Experts;

namespace Serverless.Tests.App;

/// <summary>An https server on this machine that has calendars, and addresses that lead where they should not.</summary>
internal sealed class CalendarServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly X509Certificate2 _certificate;
    private int _calls;

    private CalendarServer(WebApplication app, X509Certificate2 certificate)
    {
        _app = app;
        _certificate = certificate;
    }

    /// <summary>What the calendar holds; null when the server has an error instead.</summary>
    public string? Calendar { get; set; } = "BEGIN:VCALENDAR";

    public int Calls => _calls;

    public int Port => new Uri(_app.Urls.First()).Port;

    public Uri Address(string path) => new($"https://127.0.0.1:{Port}/{path}");

    /// <summary>Gets calendars from this server as if it, and it alone, were on the public Internet.</summary>
    public CalendarSource Source() => new(
        address => address.Equals(IPAddress.Loopback),
        new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString(),
        });

    public static async Task<CalendarServer> StartAsync()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var server = new CalendarServer(builder.Build(), certificate);
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _calls);
        switch (context.Request.Path.Value)
        {
            case "/moved":
                context.Response.Redirect("/ana.ics");
                return Task.CompletedTask;
            case "/inside":
                context.Response.Redirect($"https://127.0.0.2:{Port}/ana.ics");
                return Task.CompletedTask;
            case "/plain":
                context.Response.Redirect($"http://127.0.0.1:{Port}/ana.ics");
                return Task.CompletedTask;
            case "/round":
                context.Response.Redirect("/round");
                return Task.CompletedTask;
            case "/large":
                return context.Response.WriteAsync(new string(' ', CalendarSource.MostBytes + 1));
            default:
                context.Response.StatusCode = Calendar is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
                return context.Response.WriteAsync(Calendar ?? string.Empty);
        }
    }
}

using System.Net;
using System.Text.Json;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.EndToEnd;

public sealed class ServedAppTests(ServeFixture fixture) : IClassFixture<ServeFixture>
{
    private static readonly string[] Parts = ["durable-engine", "storage-blobs", "storage-queues", "storage-tables"];

    private HttpClient Http => fixture.Serve.Http;

    [Fact]
    public async Task Ready_AllPartsUp_IsGreenAndNamesEachPart()
    {
        using var response = await Http.GetAsync("/api/health/ready", TestContext.Current.CancellationToken);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("healthy", body.RootElement.GetProperty("status").GetString());
        var parts = body.RootElement.GetProperty("parts").EnumerateArray().ToList();
        Assert.Equal(Parts, parts.Select(part => part.GetProperty("part").GetString()));
        Assert.All(parts, part =>
        {
            Assert.Equal("healthy", part.GetProperty("status").GetString());
            Assert.InRange(part.GetProperty("durationMs").GetDouble(), 0, 5000);
            Assert.NotEmpty(part.GetProperty("detail").GetString()!);
        });
    }

    [Fact]
    public async Task Live_Process_Answers()
    {
        using var response = await Http.GetAsync("/api/health/live", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("/health/live", HttpStatusCode.NotFound)]
    [InlineData("/api/health/ready/more", HttpStatusCode.NotFound)]
    public async Task Get_UnknownRoute_IsNotFound(string path, HttpStatusCode expected)
    {
        using var response = await Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public void Keys_AfterStart_AreShownAndKeptForTheirUserOnly()
    {
        var path = Path.Combine(fixture.DataFolder, "secrets", "keys.json");
        using var keys = JsonDocument.Parse(File.ReadAllText(path));

        Assert.Contains(path, fixture.Serve.Output, StringComparison.Ordinal);
        Assert.Contains(keys.RootElement.GetProperty("default").GetString()!, fixture.Serve.Output, StringComparison.Ordinal);
        Assert.Contains(keys.RootElement.GetProperty("master").GetString()!, fixture.Serve.Output, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public async Task Serve_FolderInUse_IsRefusedAndNamesTheFirst()
    {
        await using var second = ServeProcess.Launch(["--port", "0", "--data", fixture.DataFolder]);

        Assert.Equal(1, await second.ExitAsync());
        Assert.Contains($"in use by another serve (process {fixture.Serve.Id}", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_PortInUse_SaysSoAndStartsNothing()
    {
        using var folder = new TempFolder();
        var port = Http.BaseAddress!.Port;
        await using var second = ServeProcess.Launch(["--port", $"{port}", "--data", folder.Path]);

        Assert.Equal(1, await second.ExitAsync());
        Assert.Contains($"Port {port} is in use by another program", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Azurite", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_GivenStorage_UsesItAndStartsNoAzurite()
    {
        using var folder = new TempFolder();
        var storage = new Embedded.AzuriteEndpoints(10000, 10001, fixture.Serve.TablePort).ConnectionString;
        await using var second = await ServeProcess.StartAsync(folder.Path, "--storage", storage);
        var answer = await (await second.Http.GetAsync("/api/health/ready", TestContext.Current.CancellationToken))
            .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\"storage-tables\",\"status\":\"healthy\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Azurite", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AccountKey", second.Output, StringComparison.Ordinal);
    }
}

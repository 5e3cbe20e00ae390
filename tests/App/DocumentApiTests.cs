using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Serverless.Domain.Documents;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

public sealed class DocumentApiTests(AzuriteFixture azurite)
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("<html><script>alert(1)</script>0123456789</html>");

    [Fact]
    public async Task GetDocument_WholeInPartAndAgain_IsADownloadThatCannotActInABrowser()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var entry = new DocumentEntry(
            "attachment-1", 1, DocumentRole.Attachment, "Programa \"final\"; 27.html", "text/html", Content.Length, Convert.ToHexStringLower(SHA256.HashData(Content)));
        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("PER"), 2017, Guid.NewGuid().ToString(), reference => VisitRequest.Begin(reference, DateTimeOffset.UtcNow) with { Documents = [entry] }, CancellationToken.None);
        await app.Get<IDocuments>().StoreAsync(visit.Reference, entry, Content, CancellationToken.None);
        var path = $"/api/requests/{visit.Reference}/documents/attachment-1/1";

        using var whole = await http.GetAsync(path, TestContext.Current.CancellationToken);
        using var part = await GetAsync(http, path, request => request.Headers.Range = new RangeHeaderValue(6, 13));
        using var beyond = await GetAsync(http, path, request => request.Headers.Range = new RangeHeaderValue(1000, 2000));
        using var again = await GetAsync(http, path, request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));

        Assert.Equal(Content, await whole.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", whole.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(whole.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(whole.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("<script>", await part.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task StoreAsync_AnotherContentUnderTheSameVersion_IsRefusedAndTheFirstStays()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        var reference = new Reference(StateCode.Parse("PER"), 2018, Random.Shared.Next(1, 999));
        var entry = new DocumentEntry("note", 1, DocumentRole.Note, "n.txt", "text/plain", 1, Convert.ToHexStringLower(SHA256.HashData("a"u8)));
        var documents = app.Get<IDocuments>();
        await documents.StoreAsync(reference, entry, "a"u8.ToArray(), CancellationToken.None);
        await documents.StoreAsync(reference, entry, "a"u8.ToArray(), CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => documents.StoreAsync(
            reference, entry with { Hash = Convert.ToHexStringLower(SHA256.HashData("b"u8)) }, "b"u8.ToArray(), CancellationToken.None));

        await using var stored = await documents.OpenAsync(reference, entry, CancellationToken.None);
        using var reader = new StreamReader(stored!);
        Assert.Equal("a", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient http, string path, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        change(request);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

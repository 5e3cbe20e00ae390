using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NJsonSchema;
using Serverless.App;
using Serverless.App.OpenApi;
using Serverless.Domain.Register;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

public sealed class OpenApiTests(AzuriteFixture azurite)
{
    private static readonly JsonObject Document = Serverless.App.OpenApi.OpenApiDocument.Write();

    [Fact]
    public void Document_ReadByAnOpenApiReader_HasNoFault()
    {
        var reading = OpenApiModelFactory.Parse(Document.ToJsonString(), OpenApiConstants.Json);

        Assert.Empty(reading.Diagnostic?.Errors ?? []);
        Assert.Equal(ApiCalls.All.Count, reading.Document?.Paths.Sum(path => path.Value.Operations?.Count));
    }

    [Fact]
    public void Document_Calls_AreTheFunctionsThereAre()
    {
        var functions = typeof(ServerlessAppExtensions).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => (
                method.GetCustomAttribute<FunctionAttribute>()?.Name,
                Trigger: method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(found => found is not null)))
            .Where(function => function.Trigger?.Route?.StartsWith("api/", StringComparison.Ordinal) == true)
            .Select(function => $"{function.Name} {function.Trigger!.Methods![0]} /{function.Trigger.Route!.Replace(":int", string.Empty, StringComparison.Ordinal)} key: {function.Trigger.AuthLevel == AuthorizationLevel.Function}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            functions,
            ApiCalls.All.Select(call => $"{call.Function} {call.Method} {call.Path} key: {call.NeedsKey}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GetRequest", "/api/requests/{0}", 200)]
    [InlineData("GetRequest", "/api/requests/GTM-1999-01", 404)]
    [InlineData("ListRequests", "/api/requests?state=ITA", 200)]
    [InlineData("ListRequests", "/api/requests?stage=Nowhere", 400)]
    [InlineData("GetPlan", "/api/requests/{0}/plan", 200)]
    [InlineData("GetPlan", "/api/requests/{0}/plan?round=2", 404)]
    [InlineData("GetPlan", "/api/requests/{0}/plan?round=first", 400)]
    [InlineData("GetTimeline", "/api/requests/{0}/timeline", 200)]
    [InlineData("GetCommand", "/api/requests/{0}/commands/none", 404)]
    [InlineData("GetDocument", "/api/requests/{0}/documents/none/1", 404)]
    [InlineData("GetDraft", "/api/requests/{0}/draft", 200)]
    [InlineData("GetDraft", "/api/requests/GTM-1999-01/draft", 404)]
    [InlineData("GetDraftLedger", "/api/requests/{0}/draft/ledger?round=1", 200)]
    [InlineData("GetDraftLedger", "/api/requests/{0}/draft/ledger?after=none", 400)]
    [InlineData("GetDraftRedline", "/api/requests/{0}/draft/redline?to=7", 404)]
    [InlineData("GetDraftRedline", "/api/requests/{0}/draft/redline?from=first", 400)]
    [InlineData("GetArchive", "/api/requests/{0}/archive", 409)]
    [InlineData("GetStatistics", "/api/statistics?year=2017", 200)]
    [InlineData("GetStatistics", "/api/statistics?year=lately", 400)]
    [InlineData("ListTriage", "/api/triage", 200)]
    [InlineData("ListMutes", "/api/mutes", 200)]
    [InlineData("ListExperts", "/api/experts", 200)]
    [InlineData("GetAvailability", "/api/experts/expert-01/availability", 200)]
    [InlineData("GetAvailability", "/api/experts/chair/availability", 404)]
    [InlineData("ListBookings", "/api/bookings?from=2017-11-01&until=2017-12-31", 200)]
    [InlineData("ListBookings", "/api/bookings?from=soon", 400)]
    [InlineData("GetOpenApi", "/api/openapi.json", 200)]
    [InlineData("HealthReady", "/api/health/ready", 200)]
    public async Task Answer_OfACall_IsWhatTheDocumentSays(string function, string path, int status)
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("ITA"), 2017, Guid.NewGuid().ToString(), reference => Samples.Full(reference), CancellationToken.None);
        await app.Get<IPlanStore>().KeepAsync(Samples.Drawn(visit.Reference), CancellationToken.None);
        await app.Get<ILedger>().KeepAsync(visit.Reference, "1.1", DraftSamples.Entries, CancellationToken.None);
        await CaseStarter.StartAsync(app.Client, new VisitCase(visit), CancellationToken.None);

        using var answer = await http.GetAsync(
            path.Replace("{0}", visit.Reference.ToString(), StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        var call = ApiCalls.All.Single(call => call.Function == function);
        var said = Document["paths"]![call.Path]![call.Method]!["responses"]![status.ToString(System.Globalization.CultureInfo.InvariantCulture)]!;
        var content = Assert.Single(said["content"]!.AsObject());
        Assert.Equal(content.Key, answer.Content.Headers.ContentType?.MediaType);
        var schema = new JsonObject { ["components"] = Document["components"]!.DeepClone(), ["allOf"] = new JsonArray(content.Value!["schema"]!.DeepClone()) };
        var validator = await JsonSchema.FromJsonAsync(schema.ToJsonString(), TestContext.Current.CancellationToken);
        Assert.Empty(validator.Validate(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}

using System.Text.Json.Nodes;
using NJsonSchema;
using Serverless.Local.Replay.Cases;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Cases;

/// <summary>What is told of a case that cannot be run.</summary>
public sealed class CaseReaderTests : IDisposable
{
    private const string Good =
        """
        {
          "title": "t", "summary": "s", "start": "2018-03-01T09:00:00Z", "end": "2018-03-02T09:00:00Z",
          "mails": [{ "name": "note", "at": "2018-03-01T10:00:00Z", "from": "A <a@b.example>", "subject": "x", "text": "note.txt" }],
          "actors": [{ "name": "Chair", "on": { "to": "chair" }, "after": "PT1H", "reply": { "text": "Approve" } }],
          "calls": [{ "name": "status", "at": "2018-03-01T10:00:00Z", "path": "/api/requests" }],
          "expect": [{ "name": "e", "at": "2018-03-02T09:00:00Z", "requests": 1 }]
        }
        """;

    private readonly TempFolder _folder = new();

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "\"to\": \"chair\"", "\"too\": \"chair\"", "case.json, line 4, actors[0].on.too", "could not be mapped" },
        { "\"requests\": 1 }", "\"requests\": 1 ", "case.json, line 6", "']' is invalid" },
        { "\"reply\": {", "\"reply\": [", "case.json, line 4, actors[0].reply", "could not be converted to CaseReply" },
        { "\"PT1H\"", "\"an hour\"", "actors[0].after", "'an hour' is not an ISO 8601 duration such as PT2H30M or P1D." },
        { "\"end\": \"2018-03-02", "\"end\": \"2018-02-02", "end", "It must be later than start." },
        { "\"at\": \"2018-03-01T10:00:00Z\", \"from\"", "\"at\": \"2018-04-01T10:00:00Z\", \"from\"", "mails[0].at", "is not between start and end" },
        { "\"from\": \"A <a@b.example>\"", "\"from\": \"A\"", "mails[0].from", "'A' is not a mail address" },
        { "\"text\": \"note.txt\"", "\"text\": \"nota.txt\"", "mails[0].text", "There is no file 'nota.txt' in the case's folder." },
        { "\"text\": \"note.txt\"", "\"text\": \"../secret\"", "mails[0].text", "lies outside the case's folder" },
        { "\"on\": { \"to\": \"chair\" }", "\"on\": {}", "actors[0].on", "It would fit every mail." },
        { "\"on\": { \"to\": \"chair\" }", "\"on\": { \"subject\": \"(\" }", "actors[0].on.subject", "is not a regular expression" },
        { "\"on\": { \"to\": \"chair\" }", "\"on\": { \"kind\": \"Telegram\" }", "case.json, line 4, actors[0].on.kind", "could not be converted" },
        { "\"reply\": { \"text\": \"Approve\" }", "\"reply\": {}", "actors[0].reply", "Give either text or file." },
        { "\"reply\": { \"text\": \"Approve\" }", "\"reply\": { \"text\": \"x\" }, \"bounce\": {}", "actors[0]", "An actor does one thing" },
        { "\"path\": \"/api/requests\"", "\"path\": \"api\"", "calls[0].path", "'api' is not a path" },
        { "\"requests\": 1", "\"stage\": \"Closed\"", "expect[0].request", "Say which request is meant" },
        { "\"requests\": 1", "\"bookings\": {}", "expect[0].request", "Say which request is meant" },
        { "\"on\": { \"to\": \"chair\" }", "\"on\": { \"calendar\": \"(\" }", "actors[0].on.calendar", "is not a regular expression" },
        { "\"calls\": [", "\"registers\": [{ \"name\": \"r\", \"at\": \"2018-03-01T10:00:00Z\", \"register\": \"hotels\", \"key\": \"k\" }], \"calls\": [", "registers[0].register", "There is no register 'hotels'. There are: states" },
        { "\"requests\": 1", "\"triage\": null", "expect[0]", "It expects nothing." },
        { "\"title\": \"t\", ", "\"title\": \"t\", \"policy\": { \"features\": { \"noObjection\": \"Sometimes\" } }, ", "policy", "noObjection" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_Fault_IsToldWithItsPlaceAndWhatToDo(string good, string bad, string place, string problem)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        var reading = Read(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Null(reading.Case);
        Assert.Contains(reading.Faults, fault => fault.Place.StartsWith(place, StringComparison.Ordinal) && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SeveralFaults_AllAreTold()
    {
        var reading = Read(Good
            .Replace("\"PT1H\"", "\"soon\"", StringComparison.Ordinal)
            .Replace("\"text\": \"note.txt\"", "\"text\": \"nota.txt\"", StringComparison.Ordinal)
            .Replace("\"path\": \"/api/requests\"", "\"path\": \"api\"", StringComparison.Ordinal));

        Assert.Equal(["mails[0].text", "actors[0].after", "calls[0].path"], reading.Faults.Select(fault => fault.Place));
    }

    [Fact]
    public void Read_NoFile_SaysSo()
    {
        var reading = CaseReader.Read(_folder.Path, Policy());

        Assert.Equal("There is no case.json in this folder.", Assert.Single(reading.Faults).Problem);
    }

    [Fact]
    public void Read_PolicyOfTheCase_ChangesWhatItNamesAndNothingElse()
    {
        var changed = Read(Good.Replace("\"title\": \"t\", ", "\"title\": \"t\", \"policy\": { \"limits\": { \"linkDays\": 7 } }, ", StringComparison.Ordinal));
        var unchanged = Read(Good);

        Assert.Equal(7, changed.Case!.Policy.Limits.LinkDays);
        Assert.Equal(unchanged.Case!.Policy.Limits with { LinkDays = 7 }, changed.Case.Policy.Limits);
    }

    [Fact]
    public async Task Schema_HeldAgainstEveryCase_FindsNothing()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folders.Root, "case.schema.json"), TestContext.Current.CancellationToken);

        Assert.All(Folders.Names, name => Assert.Empty(schema.Validate(JsonNode.Parse(File.ReadAllText(Path.Combine(Folders.Root, name, "case.json")))!.ToJsonString())));
        Assert.NotEmpty(schema.Validate(Good.Replace("\"to\": \"chair\"", "\"too\": \"chair\"", StringComparison.Ordinal)));
        Assert.Empty(schema.Validate(Good));
    }

    public void Dispose() => _folder.Dispose();

    private static string Policy() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policy.json"));

    private CaseReading Read(string json)
    {
        File.WriteAllText(_folder.Combine("case.json"), json);
        File.WriteAllText(_folder.Combine("note.txt"), "A note.");
        return CaseReader.Read(_folder.Path, Policy());
    }
}

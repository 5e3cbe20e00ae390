using Serverless.Tests.Utilities;

namespace Serverless.Tests.EndToEnd;

/// <summary>The verb <c>replay</c> from outside: what it says, what it leaves behind, its exit code.</summary>
public sealed class ReplayTests : IDisposable
{
    private const string Note =
        """
        The Permanent Mission of Fiji to the United Nations presents its compliments to the Chair of the 1540 Committee and
        asks for a visit of the Group of Experts.
        """;

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Replay_CaseThatComesAsItSays_EndsWith0AndLeavesEverythingToRead()
    {
        await WriteCaseAsync(requests: 1);

        await using var replay = ServeProcess.LaunchVerb(["replay", _folder.Combine("case"), "--out", _folder.Combine("out")]);

        Assert.True(await replay.ExitAsync() == 0, replay.Output);
        Assert.Contains("pm-fji@mission.example writes: Request for a visit", replay.Output, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(_folder.Combine("out", "index.html"));
        Assert.Contains("FJI-2018-01", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.True(File.Exists(_folder.Combine("out", "requests", "FJI-2018-01", "timeline.json")));
        Assert.NotEmpty(Directory.GetFiles(_folder.Combine("out", "maildrop", "out"), "*-pm-fji@mission.example-*.eml", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(_folder.Combine("out", "maildrop", "in")));
    }

    [Fact]
    public async Task Replay_ExpectationThatIsNotReached_EndsWith1AndSaysWhatWasFound()
    {
        await WriteCaseAsync(requests: 2);

        await using var replay = ServeProcess.LaunchVerb(["replay", _folder.Combine("case"), "--out", _folder.Combine("out")]);

        Assert.True(await replay.ExitAsync() == 1, replay.Output);
        Assert.Contains("2018-03-06 18:00Z So many requests: requests: found '1', not '2'", replay.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_WhatCannotBeRun_EndsWith2AndSaysWhy()
    {
        await File.WriteAllTextAsync(_folder.Combine("mine.txt"), "Not a replay's.");
        Directory.CreateDirectory(_folder.Combine("faulty"));
        await File.WriteAllTextAsync(_folder.Combine("faulty", "case.json"), "{ \"titel\": \"x\" }");
        await WriteCaseAsync(requests: 1);

        await SaysAsync("There is no case 'nowhere'.", "nowhere");
        await SaysAsync("case.json, line 1, titel:", _folder.Combine("faulty"), "--out", _folder.Combine("out"));
        await SaysAsync("holds other things than a replay", _folder.Combine("case"), "--out", _folder.Path);

        Assert.True(File.Exists(_folder.Combine("mine.txt")));
    }

    [Fact]
    public async Task Serve_MessageInTheMaildrop_IsTakenInAndAnsweredThere()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.Path, []);
        var drop = _folder.Combine("maildrop", "in");
        var message = "From: pm-fji@mission.example\r\nTo: visits@committee1540.example\r\nMessage-ID: <1@mission.example>\r\nSubject: Request\r\n\r\n" + Note;

        await File.WriteAllTextAsync(Path.Combine(drop, "note.eml"), message);

        await Wait.UntilAsync("it is taken in", () => Directory.GetFiles(drop).Length == 0);
        var sent = _folder.Combine("maildrop", "out");
        await Wait.UntilAsync("an officer is told", () => Directory.GetFiles(sent, "*-officer-01@*.eml", SearchOption.AllDirectories).Length == 1);
        Assert.Contains(drop, serve.Output, StringComparison.Ordinal);
        Assert.Contains(sent, serve.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task SaysAsync(string words, params string[] arguments)
    {
        await using var replay = ServeProcess.LaunchVerb(["replay", .. arguments]);
        Assert.Equal(2, await replay.ExitAsync());
        Assert.Contains(words, replay.Output, StringComparison.Ordinal);
    }

    private async Task WriteCaseAsync(int requests)
    {
        Directory.CreateDirectory(_folder.Combine("case"));
        await File.WriteAllTextAsync(_folder.Combine("case", "note.txt"), Note);
        await File.WriteAllTextAsync(
            _folder.Combine("case", "case.json"),
            $$"""
            {
              "title": "A note", "summary": "One note.", "start": "2018-03-06T10:00:00-05:00", "end": "2018-03-06T13:00:00-05:00",
              "mails": [{ "name": "note", "at": "2018-03-06T10:05:00-05:00", "from": "pm-fji@mission.example", "subject": "Request for a visit", "text": "note.txt" }],
              "otherMails": true,
              "expect": [{ "name": "So many requests", "at": "2018-03-06T13:00:00-05:00", "requests": {{requests}} }]
            }
            """);
    }
}

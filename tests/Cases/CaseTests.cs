using Serverless.Local.Replay;
using Serverless.Local.Replay.Reporting;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Cases;

/// <summary>Every case of the repository, through the whole app. Nothing is bypassed but the time.</summary>
public sealed class CaseTests(CaseStorage storage)
{
    public static TheoryData<string> Names => [.. Folders.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_RunThroughTheWholeApp_ComesAsItSays(string name)
    {
        using var place = new TempFolder();
        var loaded = ReplayRun.Load(Path.Combine(Folders.Root, name));
        var options = new ReplayOptions { Case = loaded.Folder, Out = place.Path };
        using var folder = ReplayFolder.Take(options, name, loaded.File.Start);
        await using var replayer = await Replayer.StartAsync(
            loaded, folder, storage.ConnectionStringOf(name), options, progress: null, TestContext.Current.CancellationToken);

        var result = await replayer.RunAsync(TestContext.Current.CancellationToken);
        var page = await ReplayReport.WriteAsync(loaded, folder, replayer, result, TestContext.Current.CancellationToken);

        Assert.True(result.IsWell, string.Join(Environment.NewLine, result.Problems));
        Assert.Equal(loaded.File.Expect.Count, result.Checks);
        Assert.All(Links(await File.ReadAllTextAsync(page)), link => Assert.True(File.Exists(Path.Combine(place.Path, link)), $"{link} is not there."));
    }

    private static IEnumerable<string> Links(string page) => page
        .Split("href=\"").Skip(1)
        .Select(part => Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(part[..part.IndexOf('"', StringComparison.Ordinal)])));
}

using System.Text;
using Microsoft.DurableTask;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.Workflow;

/// <summary>What is left of a case that is over.</summary>
public sealed class ClosingTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private const string Chair = "chair@committee1540.example";

    private static readonly string[] Hostile =
    [
        "../../evil.txt", "CON", "con.txt", new string('n', 300) + ".txt", "تقرير نهائي.txt", "a:b*c?.txt", "name\u202etxt.exe", "...", "Programme #1 50%.txt", "PROGRAMME #1 50%.TXT",
    ];

    [Fact]
    public async Task Archive_OfADeclinedCaseWithHostileNames_IsWholeCheckableAndOpensOffline()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM") with { Files = [.. Hostile.Select((name, index) => new MailPart(name, "application/pdf", Encoding.UTF8.GetBytes($"File {index} of the note.")))] };
        await host.ReceiveAsync(note.Raw());
        var visit = await host.BegunByAsync(note.MessageId);
        await ConfirmAsync(host, visit.Reference);
        var asked = (await host.SentAsync(visit.Reference)).Single(posted => posted.Notice.Kind == NoticeKind.DecisionAsked);
        await host.ReceiveAsync(Letters.Reply(host, asked, Chair, "Decline: no expert is free this year.").Raw());

        var stamp = await host.Get<ArchiveDesk>().GetAsync(visit.Reference, TestContext.Current.CancellationToken);
        var again = await host.Get<ArchiveDesk>().GetAsync(visit.Reference, TestContext.Current.CancellationToken);

        Assert.Equal(Stage.Declined, (await host.VisitAsync(visit.Reference)).Stage);
        Assert.Equal(stamp.Value, again.Value);
        var archive = await OpenAsync(host, stamp.Value!);
        Assert.Empty(archive.Faults());
        Assert.Null(TimelineChain.Verify(visit.Reference, archive.Json<List<TimelineEntry>>("timeline.json")));
        Assert.Empty(archive.Links.Except(archive.Files.Keys));
        Assert.Empty(archive.LostPlaces);
        Assert.Empty(archive.Files.Keys.Except([.. archive.Links, "index.html"]));
        Assert.DoesNotContain("<script", archive.Page, StringComparison.OrdinalIgnoreCase);
        Assert.All(archive.Files.Keys, path => Assert.True(
            path.Length < 200 && path.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.IndexOfAny(['\\', ':', '*', '?']) < 0), path));
        Assert.Equal(archive.Files.Count, archive.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(archive.Files, file => file.Key.StartsWith("documents/", StringComparison.Ordinal) && file.Key.EndsWith("تقرير نهائي.txt", StringComparison.Ordinal));
        Assert.Equal(Hostile.Length, archive.Files.Keys.Count(path => path.StartsWith("documents/", StringComparison.Ordinal)));

        // The note, the Chair's answer, and what was sent; of that nothing by which a reader could act.
        Assert.Equal(2, archive.Files.Keys.Count(path => path.Contains("-in-", StringComparison.Ordinal)));
        var sent = archive.Files.Where(file => file.Key.Contains("-out-", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value)).ToList();
        Assert.Equal((await host.SentAsync(visit.Reference)).Count, sent.Count);
        Assert.DoesNotContain(sent, mail => host.Mails.Offered.Any(offered => Tokens(offered.Text).Any(token => mail.Contains(token, StringComparison.Ordinal))));
        Assert.DoesNotContain("\"token\"", archive.Text("notices.json"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Archive_WhileTheCaseIsOpen_IsRefused()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await host.BeginAsync();

        var refused = await host.Get<ArchiveDesk>().GetAsync(reference, TestContext.Current.CancellationToken);

        Assert.Equal(RefusalReason.WrongStage, refused.Refusal?.Reason);
    }

    [Fact]
    public async Task Archive_AfterTheRecordHasGrown_IsANewVersionAndTheOldOneStays()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Mission, new Withdraw("Next year."));
        var first = (await host.Get<ArchiveDesk>().GetAsync(reference, TestContext.Current.CancellationToken)).Value!;
        await host.SendAllAsync(reference);

        var second = (await host.Get<ArchiveDesk>().GetAsync(reference, TestContext.Current.CancellationToken)).Value!;

        Assert.Equal((1, 2), (first.Version, second.Version));
        Assert.Empty((await OpenAsync(host, first)).Faults());
        Assert.Contains("not sent yet", (await OpenAsync(host, first)).Page, StringComparison.Ordinal);
        Assert.DoesNotContain("not sent yet", (await OpenAsync(host, second)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Close_TheLastStageIsDone_LeavesArchiveStatisticsAndOneEntryThatNamesTheHash()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await host.BeginAsync();
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        var open = await host.VisitAsync(reference);
        var reporting = await host.Get<IRequestStore>().SaveAsync(
            open with
            {
                Revision = open.Revision + 1,
                Periods = [.. open.Periods.SkipLast(1), open.Periods[^1] with { Until = CaseHost.Sunday.AddDays(1) }, new StagePeriod(Stage.Reporting, CaseHost.Sunday.AddDays(1))],
                Pending = null,
            },
            CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(2));
        await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(CloseNow), new VisitCase(reporting), new StartOrchestrationOptions($"close-{reference}"));
        await host.RestAsync();

        var closed = await host.VisitAsync(reference);
        Assert.Equal(Stage.Closed, closed.Stage);
        var entry = Assert.Single(closed.Documents, document => document.Role == DocumentRole.Archive);
        var closing = Assert.Single(await host.TimelineAsync(reference), happened => happened.Event.Kind == "CaseClosed");
        Assert.Equal(entry.Hash, closing.Event.Data["archive"]);
        Assert.Contains(closed.Statistics!.Stages, stage => stage is { Stage: Stage.Reporting, Days: 1 });
        Assert.Contains(closed.Statistics.Waits, wait => wait is { Step: Steps.ChairDecision, IsKept: true });

        // What the record names is what is given out, as nothing has come to it since.
        var given = (await host.Get<ArchiveDesk>().GetAsync(reference, TestContext.Current.CancellationToken)).Value!;
        Assert.Equal(entry.Hash, given.Hash);
        Assert.NotNull(await host.Get<IDocuments>().OpenAsync(reference, entry, TestContext.Current.CancellationToken));
        Assert.Empty((await OpenAsync(host, given)).Faults());
    }

    private static IEnumerable<string> Tokens(string text) =>
        text.Split("/v/").Skip(1).Select(part => part[..52]);

    private static async Task<Archive> OpenAsync(CaseHost host, ArchiveStamp stamp)
    {
        await using var content = await host.Get<IArchives>().OpenAsync(stamp, CancellationToken.None);
        return await Archive.ReadAsync(content!);
    }

    // Files that are no documents make the note one for the officer to look at.
    private static async Task ConfirmAsync(CaseHost host, Reference reference)
    {
        if ((await host.VisitAsync(reference)).Stage == Stage.Received)
        {
            await host.SubmitAsync(reference, CaseHost.Officer, new ConfirmRegistration());
        }
    }
}

using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Serverless.Domain.Commands;
using Serverless.Domain.Links;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.Workflow;

/// <summary>A case is removed only when it is over and somebody has its archive; then nothing of it is left but that it was.</summary>
public sealed class PurgeTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    [Fact]
    public async Task Purge_OpenOrNotFetched_IsRefusedAndNothingIsGone()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await host.BeginAsync();
        var open = await PurgeAsync(host, reference);
        await host.SubmitAsync(reference, CaseHost.Mission, new Withdraw());

        var notFetched = await PurgeAsync(host, reference);
        var otherHash = await PurgeAsync(host, reference, new string('0', 64));

        Assert.Contains("is open", open.Refusal?.Message, StringComparison.Ordinal);
        Assert.Contains("Nobody has fetched the archive", notFetched.Refusal?.Message, StringComparison.Ordinal);
        Assert.Contains("another hash", otherHash.Refusal?.Message, StringComparison.Ordinal);
        Assert.NotEmpty(await host.TimelineAsync(reference));
        Assert.Equal(Stage.Withdrawn, (await host.VisitAsync(reference)).Stage);
    }

    [Fact]
    public async Task Purge_OfACaseThatCameByMail_LeavesNothingButThatItWas()
    {
        await azurite.WipeAsync();
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM") with { Files = [new MailPart("Carta.txt", "text/plain", "The letter of the ministry."u8.ToArray())] };
        var raw = await host.ReceiveAsync(note.Raw());
        var reference = (await host.BegunByAsync(note.MessageId)).Reference;
        await host.SubmitAsync(reference, CaseHost.Officer, new Cancel("The request was sent twice."));
        var archive = (await host.Get<ArchiveDesk>().GetAsync(reference, CancellationToken.None)).Value!;

        var removed = await PurgeAsync(host, reference, archive.Hash);
        var again = await PurgeAsync(host, reference, archive.Hash);

        Assert.Equal((Stage.Cancelled, archive.Hash, true), (removed.Value!.Stage, removed.Value.Archive, removed.Value.IsDone));
        Assert.Equal(removed.Value.At, again.Value!.At);
        Assert.Null(await host.Get<IRequestStore>().FindAsync(reference, CancellationToken.None));
        Assert.Null(await host.Get<IRawMail>().ReadAsync(raw, CancellationToken.None));
        Assert.Null(await host.Client.GetInstanceAsync(reference.ToString()));
        Assert.Empty(await TracesAsync(reference));

        // The next request of the State gets the next number, and is alone in its list.
        var next = await host.BeginAsync();
        Assert.Equal(reference.Number + 1, next.Number);
        Assert.Equal([next], (await host.Get<IRequestStore>().ListOfAsync(reference.State, CancellationToken.None)).Select(visit => visit.Reference));
    }

    [Fact]
    public async Task Purge_ThatDiedInBetween_IsCompletedByTheNextCall()
    {
        await azurite.WipeAsync();
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var note = Letters.Note("GTM");
        await host.ReceiveAsync(note.Raw());
        var visit = await host.BegunByAsync(note.MessageId);
        await host.SubmitAsync(visit.Reference, CaseHost.Officer, new Cancel("The request was sent twice."));
        var ended = await host.VisitAsync(visit.Reference);

        // Written down, and no more: as a process leaves it that dies then.
        await host.Get<IRequestStore>().RemoveAsync(
            new RemovedRequest(visit.Reference, ended.Stage, ended.Periods[0].From, ended.Since, new string('a', 64), CaseHost.Officer, CaseHost.Sunday)
            {
                Mails = [ended.Documents[0].Hash],
            },
            CancellationToken.None);
        var completed = await PurgeAsync(host, visit.Reference);

        Assert.True(completed.Value!.IsDone);
        Assert.Empty(completed.Value.Mails);
        Assert.Empty(await TracesAsync(visit.Reference));
    }

    [Fact]
    public async Task Retention_CasesPastTheirTime_AreRemovedWhereTheirArchiveWasFetched()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, policy => policy["retention"]!["years"] = 5);
        var (fetched, notFetched) = (await host.BeginAsync(), await host.BeginAsync());
        foreach (var reference in new[] { fetched, notFetched })
        {
            await host.SubmitAsync(reference, CaseHost.Mission, new Withdraw());
        }

        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(1));
        await host.SendAllAsync(fetched);
        var archive = (await host.Get<ArchiveDesk>().GetAsync(fetched, CancellationToken.None)).Value!;
        await host.Get<IArchives>().NoteReturnedAsync(archive, CaseHost.Sunday, CancellationToken.None);

        await host.AdvanceToAsync(CaseHost.Sunday.AddYears(5).AddDays(-1));
        await host.Get<Retention>().RunAsync(host.Client, CancellationToken.None);
        var early = await host.Get<IRequestStore>().FindAsync(fetched, CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddYears(5).AddDays(1));
        await host.Get<Retention>().RunAsync(host.Client, CancellationToken.None);

        Assert.NotNull(early);
        Assert.NotNull(await host.Get<IRequestStore>().FindRemovedAsync(fetched, CancellationToken.None));
        Assert.NotNull(await host.Get<IRequestStore>().FindAsync(notFetched, CancellationToken.None));
    }

    private static Task<Result<RemovedRequest>> PurgeAsync(CaseHost host, Reference reference, string? archived = null) =>
        host.Get<PurgeDesk>().PurgeAsync(host.Client, reference, CaseHost.Officer, archived, CancellationToken.None);

    // Whatever table or container comes to the storage: nothing in it may speak of the case. What stays is its row, and links that only follow it.
    private async Task<List<string>> TracesAsync(Reference reference)
    {
        var traces = new List<string>();

        // The day of a holiday looks like a reference with a day behind it.
        var mention = new Regex(Regex.Escape(reference.ToString()) + "(?![-0-9])", RegexOptions.None, TimeSpan.FromSeconds(1));
        var connection = await azurite.Fixture.ConnectionStringAsync();
        var tables = new TableServiceClient(connection);
        await foreach (var table in tables.QueryAsync())
        {
            await foreach (var row in tables.GetTableClient(table.Name).QueryAsync<TableEntity>())
            {
                var values = string.Join('\n', row.Select(pair => $"{pair.Value}"));
                if (mention.IsMatch(values)
                    && !(table.Name == "requests" && reference.ToString().EndsWith(row.RowKey, StringComparison.Ordinal))
                    && !(table.Name == "links" && values.Contains($"\"{nameof(LinkPurpose.Track)}\"", StringComparison.Ordinal)))
                {
                    traces.Add($"{table.Name}: {values}");
                }
            }
        }

        var blobs = new BlobServiceClient(connection);
        await foreach (var container in blobs.GetBlobContainersAsync())
        {
            await foreach (var blob in blobs.GetBlobContainerClient(container.Name).GetBlobsAsync())
            {
                if (blob.Name.Contains(reference.ToString(), StringComparison.Ordinal) || container.Name is "mail")
                {
                    traces.Add($"{container.Name}/{blob.Name}");
                }
            }
        }

        return traces;
    }
}

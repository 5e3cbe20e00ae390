using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;

namespace Serverless.Tests.Workflow.Drafts;

/// <summary>A visit that has been held and reported, whose draft goes round.</summary>
internal sealed class DraftingCase : IAsyncDisposable
{
    private DraftingCase(CaseHost host, Reference reference)
    {
        Host = host;
        Reference = reference;
    }

    public static Party Coordinator { get; } = new(PartyKind.Coordinator, "coordinator");

    public static Reviewer Customs { get; } = new(string.Empty, "SAT (Aduanas)", "Lic. Rosa Marroquín", "Intendente", "rmarroquin@sat.gob.example");

    public CaseHost Host { get; }

    public Reference Reference { get; }

    /// <summary>The reviewer whom the mission has named.</summary>
    public Party Reviewer { get; private set; } = null!;

    /// <summary>The lead expert, who edits the draft.</summary>
    public Party Lead { get; private set; } = null!;

    public static async Task<DraftingCase> StartAsync(OwnAzurite azurite, Action<JsonNode>? policy = null)
    {
        await azurite.WipeAsync();
        var host = await CaseHost.StartAsync(azurite.Fixture, policy);
        return await HeldAsync(host, await host.BeginAsync());
    }

    /// <summary>Carries a request to the end of its visit.</summary>
    public static async Task<DraftingCase> HeldAsync(CaseHost host, Reference reference)
    {
        var drafting = new DraftingCase(host, reference);
        try
        {
            await drafting.HoldAsync();
            return drafting;
        }
        catch
        {
            // One that ran on would take what belongs to the tests that follow.
            await host.DisposeAsync();
            throw;
        }
    }

    private async Task HoldAsync()
    {
        await Host.SubmitAsync(Reference, CaseHost.Chair, new Decide(Verdict.Approve));
        await Host.SubmitAsync(Reference, Coordinator, new ConfirmPlan((await Host.VisitAsync(Reference)).Proposal!.Round));
        foreach (var party in (await Host.VisitAsync(Reference)).Plan!.Silent)
        {
            await Host.SubmitAsync(Reference, party, new AnswerInvitation(InvitationAnswer.Accept));
        }

        await Host.SubmitAsync(Reference, CaseHost.Mission, new NameReviewers([Customs]));
        Reviewer = (await Host.VisitAsync(Reference)).Drafting!.Reviewers[0].Party;
        var plan = (await Host.VisitAsync(Reference)).Plan!;
        Lead = plan.Lead;
        foreach (var day in plan.Days)
        {
            await Host.AdvanceToAsync(new DateTimeOffset(day.ToDateTime(new TimeOnly(18, 0)), TimeSpan.FromHours(-6)));
            await Host.SubmitAsync(Reference, plan.Lead, new ReportDay(day, new DailyReportText([], "A draft.", [], "We presented the resolution.")));
        }
    }

    public Task<VisitRequest> VisitAsync() => Host.VisitAsync(Reference);

    public Task<CommandOutcome?> SubmitAsync(Party by, Command command) => Host.SubmitAsync(Reference, by, command);

    /// <summary>Sends a draft back.</summary>
    public async Task<CommandOutcome?> ReturnAsync(Party by, byte[] content, string text = "", Party? @for = null) =>
        await SubmitAsync(by, new ReturnDraft([await KeepAsync(content)], text, @for));

    public async Task<CommandOutcome?> IssueAsync(byte[] content, int? replaces = null) =>
        await SubmitAsync(Lead, new IssueDraft(await KeepAsync(content), replaces));

    /// <summary>The content of a version of a document.</summary>
    public async Task<byte[]> ReadAsync(string id, int version)
    {
        var entry = (await VisitAsync()).Documents.Single(known => known.Id == id && known.Version == version);
        await using var content = await Host.Get<IDocuments>().OpenAsync(Reference, entry, CancellationToken.None);
        using var bytes = new MemoryStream();
        await content!.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public Task<byte[]> DraftAsync(int version = 1) => ReadAsync(NapDrafting.Document, version);

    public Task<IReadOnlyList<LedgerEntry>> LedgerAsync() => Host.Get<ILedger>().ListAsync(Reference, CancellationToken.None);

    public async Task<List<Notice>> TellingAsync(NoticeKind kind, Party to) =>
        [.. (await Host.NoticesAsync(Reference)).Select(posted => posted.Notice).Where(notice => notice.Kind == kind && notice.To == to)];

    /// <summary>Gives a command that is carried out.</summary>
    public async Task DoAsync(Party by, Command command)
    {
        var outcome = await SubmitAsync(by, command);
        Assert.NotNull(outcome);
        Assert.Null(outcome.Refusal);
    }

    /// <summary>Lets the running step's deadline pass.</summary>
    public async Task PassAsync() => await Host.AdvanceToAsync((await VisitAsync()).Pending!.Due!.Value.AddMinutes(1));

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    public async Task<DocumentEntry> KeepAsync(byte[] content, string name = "borrador.docx")
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var entry = new DocumentEntry($"page-{hash[..10]}", 1, DocumentRole.Attachment, name, "application/octet-stream", content.Length, hash);
        await Host.Get<IDocuments>().StoreAsync(Reference, entry, content, CancellationToken.None);
        return entry;
    }
}

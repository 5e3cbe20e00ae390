using System.Security.Cryptography;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

/// <summary>A request whose draft goes round: two versions, one return, its ledger.</summary>
internal static class DraftSamples
{
    internal static readonly Party Mission = new(PartyKind.Mission, "PER");
    internal static readonly Party Reviewer = new(PartyKind.Reviewer, "r1");

    private static readonly DateTimeOffset At = new(2017, 12, 4, 14, 0, 0, TimeSpan.Zero);

    internal static NapDrafting Drafting => new()
    {
        Reviewers = [new Reviewer("r1", "Ministry of Health", "Dr. Ana Paz", "Director", "ana@health.example", Language.Spanish)],
        Versions = [new DraftVersion(1, DraftOrigin.Matrix, Party.System, At), new DraftVersion(2, DraftOrigin.Visit, new Party(PartyKind.Expert, "expert-01"), At, "After the visit.")],
        Rounds =
        [
            new ReviewRound
            {
                Number = 1,
                Version = 2,
                Opened = At,
                Asked = [Mission, Reviewer],
                Returns = [new DraftReturn("1.1", Reviewer, At, 2, 2, 1, ["page-0123456789"])],
                SignOffs = [new DraftSignOff(Mission, 2, At)],
            },
        ],
        Continues = new DraftStamp(Reference.Parse("PER-2016-01"), "nap", 3),
    };

    internal static IReadOnlyList<LedgerEntry> Entries =>
    [
        Entry("1.1.1", LedgerKind.Comment, "Who is responsible?") with { Visibility = Visibility.Private },
        Entry("1.1.2", LedgerKind.Replacement, "by June") with { Resolution = new LedgerResolution(LedgerOutcome.Accepted, "expert-01", At) },
    ];

    /// <summary>Puts it into the store, with the content of both versions.</summary>
    internal static async Task<VisitRequest> PutAsync(AppHost app)
    {
        var documents = new List<DocumentEntry>();
        var contents = new List<byte[]>();
        foreach (var version in (int[])[1, 2])
        {
            contents.Add(Write(app.Get<INapDrafts>(), version));
            documents.Add(new DocumentEntry(
                NapDrafting.Document, version, DocumentRole.NapDraft, $"NAP {version}.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", contents[^1].Length, Hash(contents[^1])));
        }

        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("PER"),
            2017,
            Guid.NewGuid().ToString(),
            reference => VisitRequest.Begin(reference, At) with { Drafting = Drafting, Documents = documents, Periods = [new StagePeriod(Stage.Received, At, At), new StagePeriod(Stage.Drafting, At)] },
            CancellationToken.None);
        foreach (var (entry, content) in documents.Zip(contents))
        {
            await app.Get<IDocuments>().StoreAsync(visit.Reference, entry, content, CancellationToken.None);
        }

        await app.Get<ILedger>().KeepAsync(visit.Reference, "1.1", Entries, CancellationToken.None);
        return visit;
    }

    /// <summary>A version of the draft; each says a little more.</summary>
    internal static byte[] Write(INapDrafts drafts, int version)
    {
        var matrix = new StateMatrix(
            StateCode.Parse("PER"),
            new DateOnly(2017, 11, 1),
            [new MatrixEntry(OperativeParagraph.Op2, WeaponField.Chemical, version == 1 ? "Law 5 of 2016" : "Law 7 of 2017 on chemicals", "Ministry of Health")]);
        return drafts.Write(NapDraft.FromMatrix(
            matrix, new DraftStamp(Reference.Parse("PER-2017-01"), NapDrafting.Document, version), "Peru", Language.English, new DateOnly(2017, 12, 4)));
    }

    internal static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    internal static LedgerEntry Entry(string id, LedgerKind kind, string text) => new()
    {
        Id = id,
        Kind = kind,
        Origin = LedgerOrigin.Tracked,
        Author = "Ana Paz",
        At = At,
        Place = new LedgerPlace(["Measures"], "10000001", 3, 0, new CellPlace(1, 2, 3)),
        OldText = "by May",
        NewText = text,
        Version = 2,
    };
}

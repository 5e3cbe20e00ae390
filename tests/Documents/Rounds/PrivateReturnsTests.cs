using Serverless.Documents.Nap;
using Serverless.Documents.Rounds;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Requests;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Office;
using Serverless.Tests.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Rounds;

/// <summary>What a reviewer says to the editors alone comes before the editors, marked, and never goes round with a version.</summary>
public sealed class PrivateReturnsTests
{
    private static readonly DateTimeOffset At = new(2017, 12, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Base = Docx.Of("The Ministry reports.", "Customs officers are trained.", "End");

    [Fact]
    public void CommentsOfAPrivateReturn_AreMarkedForTheEditorAndStillSettled()
    {
        var consolidated = Consolidate();

        Conformance.Check(consolidated.Content);
        Assert.Equal(["[privado] Not by us", "We agree"], DraftFiles.Comments(consolidated.Content).Select(comment => comment.Text));
        var settled = new DraftRounds().Settle(
            consolidated.Content, CommentEdits.Remove(consolidated.Content, "[privado] Not by us"), consolidated.Entries, [], Language.Spanish, "Editor", At);
        Assert.Equal([LedgerOutcome.Accepted, LedgerOutcome.Pending], settled.Value!.Entries.Select(entry => entry.Resolution!.Outcome));
    }

    [Fact]
    public void Version_MadeOfWhatCameBack_HasThePublicCommentsAloneAndWordOpensIt()
    {
        var answered = CommentEdits.Answer(Consolidate().Content, "[privado] Not by us", "Editor", "By whom, then?");

        var version = new NapDrafts().Stamp(answered, new DraftStamp(Reference.Parse("GTM-2017-01"), NapDrafting.Document, 2), Language.Spanish, new DateOnly(2017, 12, 4)).Value!;

        Conformance.Check(version);
        Assert.Equal(["We agree"], DraftFiles.Comments(version).Select(comment => comment.Text));
    }

    private static ConsolidatedDraft Consolidate() => new DraftRounds().Consolidate(
        new KnownVersion(1, Base),
        [
            new ReturnedDraft("1.1", "Customs", At, CommentEdits.Add(Base, "Customs officers are trained.", "Ms. X", "Not by us"), Visibility.Private),
            new ReturnedDraft("1.2", "Health", At, CommentEdits.Add(Base, "The Ministry reports.", "Mr. Y", "We agree")),
        ],
        [],
        Language.Spanish,
        "Editor",
        At).Value!;
}

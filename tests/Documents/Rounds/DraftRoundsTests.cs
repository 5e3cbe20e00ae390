using CsCheck;
using Serverless.Documents.Returns;
using Serverless.Documents.Rounds;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Tests.Documents.Drafts;
using Serverless.Tests.Documents.Office;
using Serverless.Tests.Documents.Text;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Rounds;

public sealed class DraftRoundsTests
{
    private static readonly DateTimeOffset At = new(2017, 12, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly DraftRounds Rounds = new();

    [Fact]
    public void Consolidate_ReviewersWhoDoNotMeet_EachStandsThereUnderTheirName() => Round.Any.Sample(
        round =>
        {
            var consolidated = Consolidate(round.Base, [.. round.Returns]);

            Assert.Empty(consolidated.Conflicts.SelectMany(ids => consolidated.Entries.Where(entry => ids.Contains(entry.Id))));
            Assert.Equal(Judge.Accepted(round.Base), Judge.Rejected(consolidated.Content));
            foreach (var draft in round.Returns)
            {
                Assert.Equal(Judge.Accepted(draft.Content.ToArray()), Judge.AcceptedOf(consolidated.Content, author => author == draft.Reviewer));
            }
        },
        iter: 80);

    [Fact]
    public void Settle_OneAcceptedOneRejectedOneLeft_LedgerSaysSo() => Round.Any.Sample(
        round =>
        {
            var consolidated = Consolidate(round.Base, [.. round.Returns]);
            var settled = Editor.Settle(consolidated.Content, author => author == Round.Reviewers[0] ? true : author == Round.Reviewers[1] ? false : null);

            var entries = Settle(consolidated, settled).Where(entry => entry.Kind is not (LedgerKind.Comment or LedgerKind.Reply)).ToList();

            Assert.Empty(entries.Where(entry => entry.Resolution!.Outcome != Expected(entry)).Select(entry => (Expected(entry), entry)));
        },
        iter: 80);

    [Fact]
    public void Consolidate_AnyRound_WordOpensItWithoutRepair() =>
        Round.Any.Sample(round => Conformance.Check(Consolidate(round.Base, [.. round.Returns]).Content), iter: 15);

    [Fact]
    public void Consolidate_SameReturnsAgain_GivesTheSameBytes() => Scenario.Any.Sample(
        scenario => Steady.Check(() => Consolidate(scenario.Base, new ReturnedDraft("r1", Scenario.Reviewer, Scenario.Returning, scenario.Returned)).Content), iter: 15);

    [Fact]
    public void Consolidate_TwoChangeTheSameWords_BothStandSideBySideWithAComment()
    {
        var consolidated = Consolidate(
            Docx.Of("The Ministry reports every year to the Council.", "It has a focal point."),
            Return("r1", "Customs", "The Ministry reports every month to the Council.", "It has a focal point."),
            Return("r2", "Police", "The Ministry reports every second year to the Council.", "It has a focal point."),
            Return("r3", "Health", "The Ministry reports every six months to the Council.", "It has two focal points."));

        DraftFiles.Save("conflict", consolidated.Content);
        Conformance.Check(consolidated.Content);
        Assert.Equal([["r1.001", "r3.001"]], consolidated.Conflicts);
        Assert.Equal("The Ministry reports every second monthsix months to the Council.\nIt has two focal points.", Judge.Accepted(consolidated.Content));
        var comment = Assert.Single(DraftFiles.Comments(consolidated.Content));
        Assert.Equal(("Group of Experts", "Customs, Health change the same words. Decide which stand, or write them anew."), comment);
    }

    [Fact]
    public void Settle_TwoAskedForTheSame_BothHaveTheOutcome()
    {
        var consolidated = Consolidate(
            Docx.Of("The Ministry reports every year.", "End"),
            Return("r1", "Customs", "The Ministry reports every month.", "End"),
            Return("r2", "Police", "The Ministry reports every month.", "End"));

        Assert.Empty(consolidated.Conflicts);
        Assert.Equal("The Ministry reports every month.\nEnd", Judge.Accepted(consolidated.Content));
        Assert.All(Settle(consolidated, Editor.Settle(consolidated.Content, _ => true)), entry => Assert.Equal(LedgerOutcome.Accepted, entry.Resolution!.Outcome));
        Assert.All(Settle(consolidated, Editor.Settle(consolidated.Content, _ => false)), entry => Assert.Equal(LedgerOutcome.Rejected, entry.Resolution!.Outcome));
    }

    [Fact]
    public void Settle_EditorWroteOtherWords_EntryIsMerged()
    {
        var consolidated = Consolidate(
            Docx.Of("The Ministry reports every year.", "End"), Return("r1", "Customs", "The Ministry reports every month or week.", "End"));
        var settled = DraftFiles.Replace(Editor.Settle(consolidated.Content, _ => true), "month or week", "month");

        Assert.Equal(LedgerOutcome.Merged, Assert.Single(Settle(consolidated, settled)).Resolution!.Outcome);
    }

    [Fact]
    public void Settle_AfterLibreOffice_StillTellsWhatWasAccepted()
    {
        var consolidated = Consolidate(
            Docx.Of("The Ministry reports every year.", "It has a focal point.", "Customs officers are trained each spring.", "End"),
            Return("r1", "Customs", "The Ministry reports every month.", "It has a focal point.", "Customs officers and inspectors are trained each spring.", "End"),
            Return("r2", "Police", "The Ministry reports every year.", "It has two focal points.", "Customs officers are trained each spring.", "New paragraph of the police", "End"));
        var settled = Soffice.Convert(Editor.Settle(consolidated.Content, author => author == "Customs"), "docx", "odt");

        Assert.All(Settle(consolidated, Soffice.Convert(settled, "odt", "docx")), entry => Assert.Equal(
            entry.Author == "Customs" ? LedgerOutcome.Accepted : LedgerOutcome.Rejected, entry.Resolution!.Outcome));
    }

    [Fact]
    public void Settle_AnotherDocument_IsRefusedWithWhatToDo()
    {
        var consolidated = Consolidate(Docx.Of("The Ministry reports.", "End"), Return("r1", "Customs", "The Ministry reports twice.", "End"));

        Assert.Contains(
            "Send the consolidated draft itself",
            Rounds.Settle(consolidated.Content, Docx.Of("The Ministry reports twice."), consolidated.Entries, [], Language.English, "Coordinator", At).Refusal!.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Consolidate_Comments_KeepAuthorAnswersAndPlaceAndAreSettled() => Scenario.Any.Where(scenario => scenario.Deeds.Any(deed => deed.Answers is not null)).Sample(
        scenario =>
        {
            var consolidated = Consolidate(scenario.Base, new ReturnedDraft("r1", Scenario.Reviewer, Scenario.Returning, scenario.Returned));
            var reading = new DraftReturns().Read(new ReturnedDraft("x", Scenario.Reviewer, Scenario.Returning, consolidated.Content), [new KnownVersion(1, scenario.Base)]).Value!;

            Assert.Equal(Remarks(consolidated.Entries), Remarks(reading.Entries));
            Assert.All(
                Settle(consolidated, consolidated.Content).Where(entry => entry.Kind is LedgerKind.Comment or LedgerKind.Reply),
                entry => Assert.Equal(entry.IsDone ? LedgerOutcome.Accepted : LedgerOutcome.Pending, entry.Resolution!.Outcome));
        },
        iter: 40);

    private static List<Deed> Remarks(IReadOnlyList<LedgerEntry> entries) =>
        [.. entries.Where(entry => entry.Kind is LedgerKind.Comment or LedgerKind.Reply).Select(entry => Deed.Of(entry, entries)).OrderBy(deed => deed.New, StringComparer.Ordinal)];

    private static ReturnedDraft Return(string id, string reviewer, params string[] lines) => new(id, reviewer, Scenario.Returning, Docx.Of(lines));

    private static LedgerOutcome Expected(LedgerEntry entry) =>
        entry.Author == Round.Reviewers[0] ? LedgerOutcome.Accepted : entry.Author == Round.Reviewers[1] ? LedgerOutcome.Rejected : LedgerOutcome.Pending;

    private static ConsolidatedDraft Consolidate(byte[] @base, params ReturnedDraft[] returns)
    {
        var result = Rounds.Consolidate(new KnownVersion(1, @base), returns, [], Language.English, "Group of Experts", At);
        Assert.True(result.IsDone, result.Refusal?.ToString());
        return result.Value;
    }

    private static IReadOnlyList<LedgerEntry> Settle(ConsolidatedDraft consolidated, byte[] settled)
    {
        var result = Rounds.Settle(consolidated.Content, settled, consolidated.Entries, [], Language.English, "Coordinator", At);
        Assert.True(result.IsDone, result.Refusal?.ToString());
        return result.Value.Entries;
    }
}

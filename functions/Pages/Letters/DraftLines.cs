using System.Globalization;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters;

/// <summary>The draft of the plan and what came back on it, as the lines of a table.</summary>
internal static class DraftLines
{
    /// <summary>The version and round that the notice speaks of, else those that go round.</summary>
    internal static FactLine? Version(LetterDraft draft)
    {
        var (version, round) = (NumberOf(draft), Number(draft, "round") ?? draft.Visit?.Drafting?.Round?.Number);
        return draft.Fact("label.draft", version is null ? null
            : round is null ? draft.Wording.Compose("draft.versionAlone", ("version", version))
            : draft.Wording.Compose("draft.version", ("version", version), ("round", round)));
    }

    /// <summary>The version that the notice speaks of, else the one that goes round; null before there is one.</summary>
    internal static int? NumberOf(LetterDraft draft) => Number(draft, "version") ?? draft.Visit?.Drafting?.Round?.Version;

    /// <summary>A number of the notice; null where it is not there.</summary>
    internal static int? Number(LetterDraft draft, string name) =>
        int.TryParse(draft.Data(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What the editor said of the version; null for nothing.</summary>
    internal static string? Remark(LetterDraft draft) =>
        draft.Visit?.Drafting?.Versions.FirstOrDefault(version => version.Number == NumberOf(draft))?.Remark;

    /// <summary>What became of the round before; none where nothing came of it.</summary>
    internal static IEnumerable<FactLine?> Settled(LetterDraft draft) => draft.Source.Settled is { Count: > 0 } settled
        ?
        [
            draft.Fact("label.accepted", settled.GetValueOrDefault(LedgerOutcome.Accepted)),
            draft.Fact("label.merged", settled.GetValueOrDefault(LedgerOutcome.Merged)),
            draft.Fact("label.rejected", settled.GetValueOrDefault(LedgerOutcome.Rejected)),
            draft.Fact("label.pending", settled.GetValueOrDefault(LedgerOutcome.Pending)),
        ]
        : [];

    /// <summary>Whose return or agreement it is, where somebody else sent it in; null for one's own.</summary>
    internal static FactLine? OnBehalf(LetterDraft draft) => draft.Data("of") is { } of && of != draft.To.Id
        ? draft.Fact("label.of", Parties(draft, "of"))
        : null;

    /// <summary>The round that the notice speaks of, else the one that ran last.</summary>
    internal static ReviewRound? Round(LetterDraft draft) =>
        draft.Visit?.Drafting?.Rounds.FirstOrDefault(round => round.Number == Number(draft, "round")) ?? draft.Visit?.Drafting?.Round;

    /// <summary>What came from whom in a round, a line for each of those who were asked or answered.</summary>
    internal static IEnumerable<FactLine> Answers(LetterDraft draft, ReviewRound? round)
    {
        if (round is null)
        {
            return [];
        }

        // What came late to the round before is worked on with this one.
        List<DraftReturn> returns = [.. round == draft.Visit?.Drafting?.Round ? draft.Visit.Drafting.Waiting : round.Returns];
        return round.Asked
            .Concat(returns.Select(one => one.By))
            .Concat(round.SignOffs.Select(one => one.Body))
            .Distinct()
            .Select(party => new FactLine(
                draft.NameOf(party), [.. Of(draft, returns.Where(one => one.By == party), round.SignOffs.Where(one => one.Body == party))]));
    }

    /// <summary>The reviewers in the State's institutions.</summary>
    internal static IEnumerable<FactLine> Reviewers(LetterDraft draft) => (draft.Visit?.Drafting?.Reviewers ?? [])
        .GroupBy(reviewer => reviewer.Institution, StringComparer.Ordinal)
        .Select(institution => new FactLine(
            draft.Wording.Say(institution.Key.Length > 0 ? institution.Key : "–"),
            [.. institution.Select(reviewer => draft.Wording.Say(string.Join(", ", new[] { reviewer.Name, reviewer.Title, reviewer.Address }.Where(part => part.Length > 0))))]));

    /// <summary>Parties by their names, for ids that the notice has.</summary>
    internal static Phrase? Parties(LetterDraft draft, string name)
    {
        List<Party> known = [.. draft.Visit?.Drafting?.Rounds.SelectMany(round => round.Asked).Distinct() ?? []];
        return draft.Data(name) is { } ids
            ? draft.Wording.List(ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(id => known.Find(party => party.Id == id) is { } party ? draft.NameOf(party) : draft.Wording.Say(id)))
            : null;
    }

    private static IEnumerable<Phrase> Of(LetterDraft draft, IEnumerable<DraftReturn> returns, IEnumerable<DraftSignOff> signOffs)
    {
        var words = draft.Wording;
        var said = false;
        foreach (var one in returns)
        {
            said = true;
            yield return words.Compose("draftEdit.return", ("changes", one.Changes), ("comments", one.Comments), ("version", one.Version));
        }

        foreach (var one in signOffs)
        {
            said = true;
            yield return words.Compose("draftEdit.agreed", ("version", one.Version));
        }

        if (!said)
        {
            yield return draft.Text("draftEdit.silent");
        }
    }
}

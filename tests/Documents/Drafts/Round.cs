using CsCheck;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>A version and what several reviewers sent back, each of whom works on blocks of their own.</summary>
internal sealed record Round(byte[] Base, IReadOnlyList<ReturnedDraft> Returns)
{
    internal static readonly string[] Reviewers = ["Ministry of Health", "Customs", "Ministry of Interior"];

    internal static Gen<Round> Any { get; } = Gen.Select(Slot.Any.Array[2, 8], Gen.Int[0, 2].Array[8], Gen.Bool, (slots, owners, isArabic) =>
    {
        var draft = SampleDraft.Of(slots, isArabic, hasIdentities: true);
        return new Round(draft, [.. Reviewers.Select((name, reviewer) => new ReturnedDraft(
            $"r{reviewer + 1}",
            name,
            Scenario.Returning,
            Scenario.Work(
                draft,
                [.. slots.Select((slot, index) => owners[index] == reviewer ? slot : Idle(slot))],
                [new Pen(null, 0), new Pen(name, 1000), new Pen(name, 2000)],
                new Words(isArabic, 300_000 + (100_000 * reviewer))).Returned))]);
    });

    private static Slot Idle(Slot slot)
    {
        var none = new WordEdit(WordEditKind.None, 0, 1, 0);
        return slot with { Whole = BlockEdit.None, First = none, Second = none };
    }
}

using CsCheck;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;

namespace Serverless.Tests.Domain;

public sealed class TimelineChainTests
{
    private static readonly Reference Guatemala = Reference.Parse("GTM-2017-01");

    private static readonly Gen<TimelineDraft> Drafts = Gen.Select(
        Gen.String[1, 8],
        Gen.DateTimeOffset,
        Gen.String[1, 8],
        Gen.Select(Gen.Enum<PartyKind>(), Gen.String[1, 4], (kind, id) => new Party(kind, id)),
        Gen.Dictionary(Gen.String[1, 4], Gen.String[0, 6])[0, 4],
        (key, at, kind, by, data) => new TimelineDraft(key, at, kind, by, data));

    private static readonly Gen<List<TimelineEntry>> Timelines = Drafts.List[1, 12].Select(Chain);

    [Fact]
    public void Verify_AsWritten_Holds() =>
        Timelines.Sample(timeline => Assert.Null(TimelineChain.Verify(Guatemala, timeline)));

    [Fact]
    public void Verify_AnySingleChange_IsFoundAtItsPlace() =>
        Gen.Select(Timelines, Gen.Int[0, 11], Gen.Int[0, 8]).Sample((timeline, place, what) =>
        {
            var index = place % timeline.Count;
            var changed = Change(timeline[index], what);

            var found = TimelineChain.Verify(Guatemala, timeline.Select((entry, i) => i == index ? changed : entry));

            Assert.Equal(index + 1, found?.Sequence);
        });

    [Fact]
    public void Verify_EntryRemovedOrSwapped_IsFound() =>
        Gen.Select(Timelines.Where(timeline => timeline.Count > 2), Gen.Int[0, 11]).Sample((timeline, place) =>
        {
            var index = place % (timeline.Count - 1);
            var removed = timeline.Where((_, i) => i != index);
            var swapped = timeline.Select((entry, i) => i == index ? timeline[i + 1] : i == index + 1 ? timeline[i - 1] : entry);

            Assert.Equal(index + 1, TimelineChain.Verify(Guatemala, removed)?.Sequence);
            Assert.Equal(index + 1, TimelineChain.Verify(Guatemala, swapped)?.Sequence);
        });

    [Fact]
    public void Append_TextMovedBetweenFields_GivesAnotherHash()
    {
        var one = TimelineChain.Append(Guatemala, last: null, Draft("ab", "c"));
        var other = TimelineChain.Append(Guatemala, last: null, Draft("a", "bc"));

        Assert.NotEqual(one.Hash, other.Hash);
    }

    private static TimelineDraft Draft(string name, string value) =>
        new("key", DateTimeOffset.UnixEpoch, "Registered", Party.System, new Dictionary<string, string> { [name] = value });

    private static List<TimelineEntry> Chain(List<TimelineDraft> drafts) => drafts.Aggregate(
        new List<TimelineEntry>(),
        (entries, draft) => [.. entries, TimelineChain.Append(Guatemala, entries.LastOrDefault(), draft)]);

    private static TimelineEntry Change(TimelineEntry entry, int what)
    {
        var said = entry.Event;
        return what switch
        {
            0 => entry with { Sequence = entry.Sequence + 1 },
            1 => entry with { PreviousHash = entry.Hash },
            2 => entry with { Hash = entry.PreviousHash },
            3 => entry with { Event = said with { Key = said.Key + " " } },
            4 => entry with { Event = said with { At = said.At.AddTicks(said.At.Ticks > 0 ? -1 : 1) } },
            5 => entry with { Event = said with { Kind = said.Kind + "x" } },
            6 => entry with { Event = said with { By = said.By with { Id = said.By.Id + "x" } } },
            7 => entry with { Event = said with { Data = new Dictionary<string, string>(said.Data) { ["added"] = string.Empty } } },
            _ => entry with { Reference = Reference.Parse("SLV-2017-01") },
        };
    }
}

using CsCheck;
using Serverless.Documents.Returns;
using Serverless.Tests.Documents.Drafts;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Documents.Returns;

public sealed class DraftReturnsTests
{
    private static readonly DraftReturns Returns = new();

    [Fact]
    public void Read_RandomEdits_LedgerIsWhatWasDone() => Scenario.Any.Sample(
        scenario =>
        {
            var entries = Read(scenario.Returned, new KnownVersion(3, scenario.Base)).Entries;

            var read = entries.Select(entry => Deed.Of(entry, entries)).ToList();

            Assert.Empty(scenario.Deeds.Except(read));
            Assert.Empty(read.Except(scenario.Deeds));
            Assert.Equal(scenario.Deeds.Count, read.Count);
            Assert.All(entries, entry => Assert.Equal(3, entry.Version));
            Assert.Equal(entries.Count, entries.Select(entry => entry.Id).Distinct().Count());
        },
        iter: 300,
        print: scenario => string.Join('\n', scenario.Deeds));

    private static ReturnReading Read(byte[] content, params KnownVersion[] versions)
    {
        var result = Returns.Read(new ReturnedDraft("r1", Scenario.Reviewer, Scenario.Returning, content), versions);
        Assert.True(result.IsDone, result.Refusal?.ToString());
        return result.Value!;
    }
}

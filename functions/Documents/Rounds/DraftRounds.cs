using Serverless.Documents.Packages;
using Serverless.Documents.Text;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Rounds;

/// <summary>Rounds of review as Word documents. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class DraftRounds(TextLimits limits) : IDraftRounds
{
    /// <summary>Creates it with the default limits.</summary>
    public DraftRounds()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public Result<ConsolidatedDraft> Consolidate(
        KnownVersion version, IReadOnlyList<ReturnedDraft> returns, IReadOnlyList<LedgerEntry> remarks, Language language, string author, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentNullException.ThrowIfNull(remarks);
        ArgumentOutOfRangeException.ThrowIfZero(returns.Count + remarks.Count, nameof(returns));
        var files = new List<(DraftFile File, ReturnedDraft Draft)>();
        try
        {
            return Guarded.Run<ConsolidatedDraft>("One of the drafts", () =>
            {
                files.AddRange(returns.Select(draft => (DraftFile.Open(draft.Content, limits), draft)));
                using var @base = DraftFile.Open(version.Content, limits);
                return new Consolidation(@base, version.Version, files).Write(remarks, language, author, at);
            });
        }
        finally
        {
            files.ForEach(one => one.File.Dispose());
        }
    }

    /// <inheritdoc />
    public Result<SettledDraft> Settle(
        ReadOnlyMemory<byte> consolidated,
        ReadOnlyMemory<byte> settled,
        IReadOnlyList<LedgerEntry> entries,
        IReadOnlyList<LedgerEntry> remarks,
        Language language,
        string by,
        DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(remarks);
        return Guarded.Run<SettledDraft>("The settled draft", () =>
        {
            using var before = DraftFile.Open(consolidated, limits);
            using var after = DraftFile.Open(settled, limits);
            var settlement = new Settlement(before, after);
            if (settlement.IsUnknown)
            {
                return new Refusal(
                    RefusalReason.Invalid,
                    "The document does not tell which changes of the round it holds. Send the consolidated draft itself, with the changes accepted or rejected in it.");
            }

            var settlements = settlement.Of(entries).Concat(settlement.Of(remarks, new RemarkWords(language)));
            return new SettledDraft([.. entries.Concat(remarks).Zip(
                settlements, (entry, settled) => entry with { Resolution = new LedgerResolution(settled.Outcome, by, at, settled.Reason) })]);
        });
    }
}

using Serverless.Documents.Packages;
using Serverless.Documents.Redlines;
using Serverless.Documents.Returns;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Rounds;

/// <summary>Tells from the marks of a consolidated document what became of each entry in the settled one.</summary>
internal sealed class Settlement
{
    private readonly Dictionary<string, MarkedRange> _after;
    private readonly ILookup<string, KeyValuePair<string, MarkedRange>> _before;
    private readonly IReadOnlyList<CommentNote> _comments;
    private readonly EditorNotes _editor;

    internal Settlement(DraftFile consolidated, DraftFile settled)
    {
        _before = MarkedRanges.Read(consolidated).ToLookup(mark => EntryMarks.Parse(mark.Key)!.Value.Sign, StringComparer.Ordinal);
        _after = MarkedRanges.Read(settled);
        _comments = CommentReader.Read(settled);
        _editor = new EditorNotes(CommentReader.Read(consolidated), _comments, settled.Body);
    }

    /// <summary>Whether nothing in the settled document tells where it came from.</summary>
    internal bool IsUnknown => !_after.Keys.Any(EntryMarks.IsOfDocument);

    /// <summary>What became of each entry, in order, and why where the editor said so.</summary>
    internal IReadOnlyList<(LedgerOutcome Outcome, string? Reason)> Of(IReadOnlyList<LedgerEntry> entries)
    {
        var twins = new Dictionary<string, (LedgerOutcome Outcome, string? Reason)>(StringComparer.Ordinal);
        return [.. entries.Select(entry =>
        {
            if (entry.Kind is LedgerKind.Comment or LedgerKind.Reply)
            {
                return Remark(_comments.Where(comment => RemarkWords.IsOf(entry, comment)));
            }

            var sign = EntryMarks.SignOf(entry.Id);
            var marks = _before[sign].ToList();
            var key = Twins.KeyOf(entry);
            var settled = marks.Count == 0 && key is not null && twins.TryGetValue(key, out var twin) ? twin : (Change(marks), _editor.BesideOf(sign));
            if (key is not null)
            {
                twins.TryAdd(key, settled);
            }

            return settled;
        })];
    }

    /// <summary>What became of each remark, in order, and why where the editor said so.</summary>
    internal IReadOnlyList<(LedgerOutcome Outcome, string? Reason)> Of(IReadOnlyList<LedgerEntry> remarks, RemarkWords words) =>
        [.. remarks.Select(remark => Remark(_comments.Where(comment => words.Is(remark, comment))))];

    private static bool CanVanish(char kind) => kind is MarkKinds.Put or MarkKinds.Taken;

    // Open as long as one that says it is open.
    private (LedgerOutcome Outcome, string? Reason) Remark(IEnumerable<CommentNote> comments)
    {
        var comment = comments.OrderBy(one => one.IsDone).FirstOrDefault();
        return (comment is { IsDone: false } ? LedgerOutcome.Pending : LedgerOutcome.Accepted, comment is null ? null : _editor.AnswerTo(comment));
    }

    private LedgerOutcome Change(List<KeyValuePair<string, MarkedRange>> marks)
    {
        // Where there are words, they tell; the ends of paragraphs beside them go with them.
        var words = marks.Where(mark => CanVanish(EntryMarks.Parse(mark.Key)!.Value.Kind)).ToList();
        var outcomes = (words.Count > 0 ? words : marks).Select(mark => Of(EntryMarks.Parse(mark.Key)!.Value.Kind, mark.Value, _after.GetValueOrDefault(mark.Key))).Distinct().ToList();
        return outcomes switch
        {
            [] => LedgerOutcome.Pending,
            [var one] => one,
            _ => outcomes.Contains(LedgerOutcome.Pending) ? LedgerOutcome.Pending : LedgerOutcome.Merged,
        };
    }

    private static LedgerOutcome Of(char kind, MarkedRange before, MarkedRange? after) => kind switch
    {
        MarkKinds.Put or MarkKinds.Taken => Words(before, after, isPut: kind == MarkKinds.Put),
        MarkKinds.Cut or MarkKinds.Joined when after?.IsTracked == true => LedgerOutcome.Pending,
        MarkKinds.Cut => after?.CrossesEnd == true ? LedgerOutcome.Accepted : LedgerOutcome.Rejected,
        MarkKinds.Joined => after?.CrossesEnd == true ? LedgerOutcome.Rejected : LedgerOutcome.Accepted,
        _ when after is null => LedgerOutcome.Merged,
        MarkKinds.Look when after.IsLookTracked => LedgerOutcome.Pending,
        MarkKinds.Look => after.Look == before.Look ? LedgerOutcome.Accepted : LedgerOutcome.Rejected,
        _ when after.IsStyleTracked => LedgerOutcome.Pending,
        _ => after.Style == before.Style ? LedgerOutcome.Accepted : LedgerOutcome.Rejected,
    };

    private static LedgerOutcome Words(MarkedRange before, MarkedRange? after, bool isPut)
    {
        if (after?.IsTracked == true)
        {
            return LedgerOutcome.Pending;
        }

        // Words that were empty paragraphs are there as long as their mark is.
        var isThere = after is not null && after.Text == before.Text;
        var isGone = after is null || (after.Text.Length == 0 && before.Text.Length > 0);
        return isThere == isGone ? LedgerOutcome.Merged : isThere == isPut ? LedgerOutcome.Accepted : LedgerOutcome.Rejected;
    }
}

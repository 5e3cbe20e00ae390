using Serverless.Documents.Scripts;
using Serverless.Domain.Drafts;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Returns;

/// <summary>Brings the comments of a return into the ledger.</summary>
internal sealed class CommentLedger(PageScript page, Places places, ReturnedDraft draft)
{
    /// <summary>Gives an entry for each comment that the base version does not have.</summary>
    /// <param name="comments">The comments of the return.</param>
    /// <param name="known">Those of the base version.</param>
    /// <param name="entry">Makes an entry: the number from 1.</param>
    internal IReadOnlyList<LedgerEntry> Read(
        IReadOnlyList<CommentNote> comments, IReadOnlyList<CommentNote> known, Func<int, LedgerEntry> entry)
    {
        var fresh = Fresh(comments, known);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, comment) in fresh.Index())
        {
            ids.TryAdd(comment.Id, entry(index + 1).Id);
        }

        var byId = comments.GroupBy(comment => comment.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return [.. fresh.Select((comment, index) => Entry(entry(index + 1), comment, ids, byId))];
    }

    /// <summary>The comments that the base version does not have.</summary>
    internal static IReadOnlyList<CommentNote> Fresh(IReadOnlyList<CommentNote> comments, IReadOnlyList<CommentNote> known)
    {
        var old = known.GroupBy(comment => comment.Key).ToDictionary(group => group.Key, group => group.Count());
        return [.. comments.Where(comment => !Take(old, comment))];
    }

    private static bool Take(Dictionary<(string Author, DateTimeOffset? At, string Text), int> old, CommentNote comment)
    {
        if (!old.TryGetValue(comment.Key, out var left) || left == 0)
        {
            return false;
        }

        old[comment.Key] = left - 1;
        return true;
    }

    private LedgerEntry Entry(
        LedgerEntry entry, CommentNote comment, Dictionary<string, string> ids, Dictionary<string, CommentNote> byId)
    {
        var answered = comment.Parent is null ? null : byId.GetValueOrDefault(comment.Parent);
        var (text, isPrivate) = PrivateMarks.Take(comment.Text);
        return entry with
        {
            Kind = answered is null ? LedgerKind.Comment : LedgerKind.Reply,
            Author = comment.Author.Length > 0 ? comment.Author : draft.Reviewer,
            At = comment.At ?? draft.At,
            Place = Place(comment.Start is null && answered is not null ? answered : comment),
            OldText = comment.Quoted.Length > 0 || answered is null ? comment.Quoted : answered.Quoted,
            NewText = text,
            ReplyTo = answered is null ? null : ids.GetValueOrDefault(answered.Id),
            IsDone = comment.IsDone,
            Visibility = isPrivate ? Visibility.Private : entry.Visibility,
        };
    }

    private LedgerPlace Place(CommentNote comment)
    {
        if (page.Anchors.Of(comment.Start) is not { } start)
        {
            return page.Base.Lines.FirstOrDefault() is { } first ? places.Of(first, 0, 0) : new LedgerPlace([], "#1", 0, 0, null);
        }

        var end = page.Anchors.Of(comment.End) is { } place && ReferenceEquals(place.Line, start.Line) ? place.Offset : start.Line.Text.Length;
        return places.Of(start.Line, start.Offset, Math.Max(0, end - start.Offset));
    }
}

using Serverless.Documents.Model;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Scripts;

/// <summary>Brings together what one person did in one place of a paragraph.</summary>
internal sealed class ItemGroups
{
    private readonly Line _line;
    private readonly List<ItemGroup> _groups = [];
    private readonly List<ScriptItem> _items = [];
    private int _start;
    private int _end;
    private bool _isClosed;

    private ItemGroups(Line line) => _line = line;

    internal static IReadOnlyList<ItemGroup> Of(LineScript script)
    {
        var groups = new ItemGroups(script.Base);
        foreach (var item in script.Items.Where(item => item is not MarkItem))
        {
            groups.Take(item);
        }

        groups.Close();
        return groups._groups;
    }

    private void Take(ScriptItem item)
    {
        if (_items.Count > 0 && (_isClosed || !_items[0].Hand.IsSame(item.Hand) || !Joins(item)))
        {
            Close();
        }

        switch (item)
        {
            case InsertItem insert:
                Grow(insert.Offset, insert.Offset);
                // An end of paragraph ends what was put in before it, unless it stands at the end: there it begins a new one.
                _isClosed = insert.Break is not null && (_items.Count > 0 || insert.Offset < _line.Text.Length || _line.Text.Length == 0);
                break;
            case DeleteItem delete:
                Grow(delete.Start, delete.End);
                break;
            case LookItem look:
                Grow(look.Start, look.End);
                break;
            case StyleItem:
                (_start, _end, _isClosed) = (0, _line.Text.Length, true);
                break;
            default:
                Grow(_line.Text.Length, _line.Text.Length);
                _isClosed = true;
                break;
        }

        _items.Add(item);
    }

    private bool Joins(ScriptItem item) => item switch
    {
        InsertItem { Break: not null } insert => insert.Offset < _line.Text.Length && insert.Offset == _end && _items[^1] is InsertItem,
        InsertItem insert => insert.Offset == _end && _items[^1] is InsertItem or DeleteItem,
        DeleteItem delete => delete.Start == _end && _items[^1] is InsertItem or DeleteItem,
        LookItem look => look.Start == _end && _items[^1] is LookItem former && former.Look == look.Look,
        JoinItem => _end == _line.Text.Length && _items.TrueForAll(one => one is DeleteItem),
        _ => false,
    };

    private void Grow(int start, int end) => (_start, _end) = _items.Count == 0 ? (start, end) : (Math.Min(_start, start), Math.Max(_end, end));

    private void Close()
    {
        if (_items.Count == 0)
        {
            return;
        }

        var old = string.Concat(_items.OfType<DeleteItem>().Select(item => _line.Cut(item.Start, item.End)));
        var put = string.Concat(_items.OfType<InsertItem>().Select(item => item.Segment?.Shown ?? "\n"));
        var isWhole = _start == 0 && _end == _line.Text.Length;
        if (_items[^1] is JoinItem && !(isWhole && old.Length > 0))
        {
            old += "\n";
        }

        // A paragraph put in before or after: its words, without the end that sets it apart.
        if (put.Trim('\n').Length > 0 && old.Length == 0 && (_start == 0 || _start == _line.Text.Length))
        {
            put = put.Trim('\n');
        }

        var (kind, before, after) = _items[0] switch
        {
            LookItem look => (LedgerKind.Formatting, _line.Cut(_start, _end), look.Look.Length == 0 ? "plain" : look.Look),
            StyleItem => (LedgerKind.Formatting, _line.Shown, string.Empty),
            _ when _items.Exists(item => item is InsertItem) && old.Length > 0 => (LedgerKind.Replacement, old, put),
            _ when _items.Exists(item => item is InsertItem) => (LedgerKind.Insertion, old, put),
            _ => (LedgerKind.Deletion, old, put),
        };
        _groups.Add(new ItemGroup(kind, _items[0].Hand, _start, _end, before, after, [.. _items]));
        _items.Clear();
        _isClosed = false;
    }
}

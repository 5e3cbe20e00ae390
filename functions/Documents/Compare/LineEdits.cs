using Serverless.Documents.Model;

namespace Serverless.Documents.Compare;

/// <summary>What differs between two lines that are the same paragraph.</summary>
/// <param name="Texts">Words, in order.</param>
/// <param name="Looks">Looks of words that are the same, in order.</param>
/// <param name="IsStyled">Whether the style or the list level differs.</param>
internal sealed record LineEdits(IReadOnlyList<TextEdit> Texts, IReadOnlyList<LookEdit> Looks, bool IsStyled)
{
    internal bool IsNone => Texts.Count == 0 && Looks.Count == 0 && !IsStyled;

    internal static LineEdits Between(Line old, Line @new)
    {
        var texts = old.Text == @new.Text && !HasObjects(old) && !HasObjects(@new) ? [] : Edits(Tokens.Of(old), Tokens.Of(@new));
        return new LineEdits(texts, LooksOf(old, @new, texts), old.Style != @new.Style);
    }

    private static bool HasObjects(Line line) => line.Pieces.Any(piece => piece.Segment.Kind == SegmentKind.Object);

    private static List<TextEdit> Edits(Tokens old, Tokens @new)
    {
        var edits = new List<TextEdit>();
        foreach (var block in Sequences.Diff(old.Words, @new.Words))
        {
            var edit = new TextEdit(
                old.Starts[block.DeleteStartA],
                old.Starts[block.DeleteStartA + block.DeleteCountA],
                @new.Starts[block.InsertStartB],
                @new.Starts[block.InsertStartB + block.InsertCountB]);
            // Replaced words with only a space between them were replaced together.
            if (edits.Count > 0 && IsReplacement(edits[^1]) && IsReplacement(edit) && edit.OldStart - edits[^1].OldEnd == 1
                && old.Words[block.DeleteStartA - 1] == " ")
            {
                edits[^1] = edits[^1] with { OldEnd = edit.OldEnd, NewEnd = edit.NewEnd };
            }
            else
            {
                edits.Add(edit);
            }
        }

        return edits;
    }

    private static bool IsReplacement(TextEdit edit) => edit.OldEnd > edit.OldStart && edit.NewEnd > edit.NewStart;

    private static List<LookEdit> LooksOf(Line old, Line @new, IReadOnlyList<TextEdit> texts)
    {
        var looks = new List<LookEdit>();
        var (oldAt, newAt) = (0, 0);
        foreach (var edit in texts.Append(new TextEdit(old.Text.Length, old.Text.Length, @new.Text.Length, @new.Text.Length)))
        {
            CompareLooks(old, @new, oldAt, newAt, edit.OldStart - oldAt, looks);
            (oldAt, newAt) = (edit.OldEnd, edit.NewEnd);
        }

        return looks;
    }

    private static void CompareLooks(Line old, Line @new, int oldAt, int newAt, int length, List<LookEdit> looks)
    {
        var oldPiece = PieceAt(old, oldAt);
        var newPiece = PieceAt(@new, newAt);
        for (var done = 0; done < length;)
        {
            var before = old.Pieces[oldPiece];
            var after = @new.Pieces[newPiece];
            var step = Math.Min(Math.Min(before.End - oldAt - done, after.End - newAt - done), length - done);
            // The look of a space is nothing to see.
            if (before.Look != after.Look && before.Segment.Kind == SegmentKind.Text && !string.IsNullOrWhiteSpace(old.Text.Substring(oldAt + done, step)))
            {
                if (looks.Count > 0 && looks[^1].OldEnd == oldAt + done && looks[^1].Look == after.Look)
                {
                    looks[^1] = looks[^1] with { OldEnd = oldAt + done + step };
                }
                else
                {
                    looks.Add(new LookEdit(oldAt + done, oldAt + done + step, after.Look, after.Segment.Properties));
                }
            }

            done += step;
            oldPiece += before.End == oldAt + done ? 1 : 0;
            newPiece += after.End == newAt + done ? 1 : 0;
        }
    }

    private static int PieceAt(Line line, int at)
    {
        var piece = 0;
        while (piece < line.Pieces.Count && line.Pieces[piece].End <= at)
        {
            piece++;
        }

        return piece;
    }
}

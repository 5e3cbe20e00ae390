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

    // The words are compared without the spaces between them, which would match anywhere; then what lies between two words that both have.
    private static List<TextEdit> Edits(Tokens old, Tokens @new)
    {
        var (oldWords, newWords) = (old.Solid, @new.Solid);
        var edits = new List<TextEdit>();
        var (oldDone, newDone) = (0, 0);
        foreach (var (oldWord, newWord) in Sequences.Same([.. oldWords.Select(index => old.Words[index])], [.. newWords.Select(index => @new.Words[index])]))
        {
            Between(oldWords[oldWord], newWords[newWord]);
            (oldDone, newDone) = (oldWords[oldWord] + 1, newWords[newWord] + 1);
        }

        Between(old.Words.Count, @new.Words.Count);
        return edits;

        // The space before belongs to what both have, so words are put in and taken out with the space that follows.
        void Between(int oldTo, int newTo)
        {
            var (oldFrom, newFrom) = (oldDone, newDone);
            while (oldFrom < oldTo && newFrom < newTo && old.Words[oldFrom] == @new.Words[newFrom])
            {
                (oldFrom, newFrom) = (oldFrom + 1, newFrom + 1);
            }

            while (oldFrom < oldTo && newFrom < newTo && old.Words[oldTo - 1] == @new.Words[newTo - 1])
            {
                (oldTo, newTo) = (oldTo - 1, newTo - 1);
            }

            if (oldFrom < oldTo || newFrom < newTo)
            {
                edits.Add(new TextEdit(old.Starts[oldFrom], old.Starts[oldTo], @new.Starts[newFrom], @new.Starts[newTo]));
            }
        }
    }

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

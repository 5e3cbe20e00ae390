namespace Serverless.Documents.Model;

/// <summary>
/// The end of the last paragraph of a container can neither be put in nor taken out. Whoever writes on at the end is recorded as putting
/// in the end of the paragraph before, and whoever takes the last paragraphs out as taking that end out. Here it is read as it was meant.
/// </summary>
internal static class LastEnd
{
    /// <summary>Gives each of the last paragraphs the record of its own end.</summary>
    internal static void Restore(List<Block> blocks)
    {
        if (blocks.Count < 2 || blocks[^1] is not ParagraphBlock { Inserted: null, Deleted: null })
        {
            return;
        }

        if (IsAll(blocks[^1], Inserted))
        {
            Shift(blocks, First(blocks, Inserted, isWholeAllowed: true), Inserted, (paragraph, change) => paragraph with { Inserted = change });
        }

        if (IsAll(blocks[^1], Deleted))
        {
            Shift(blocks, First(blocks, Deleted, isWholeAllowed: false), Deleted, (paragraph, change) => paragraph with { Deleted = change });
        }
    }

    // The paragraph whose end stands for that of the last one; -1 where there is none.
    private static int First(List<Block> blocks, Func<object, TrackedChange?> change, bool isWholeAllowed)
    {
        var first = -1;
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            if (blocks[i] is ParagraphBlock paragraph)
            {
                if (change(paragraph) is null)
                {
                    return isWholeAllowed ? first : -1;
                }

                first = i;
                if (!IsAll(paragraph, change))
                {
                    return first;
                }
            }
            else if (!IsAll(blocks[i], change))
            {
                return isWholeAllowed ? first : -1;
            }
        }

        return isWholeAllowed ? first : -1;
    }

    private static void Shift(
        List<Block> blocks, int first, Func<object, TrackedChange?> change, Func<ParagraphBlock, TrackedChange?, ParagraphBlock> set)
    {
        if (first < 0)
        {
            return;
        }

        TrackedChange? carried = null;
        for (var i = first; i < blocks.Count; i++)
        {
            if (blocks[i] is ParagraphBlock paragraph)
            {
                blocks[i] = set(paragraph, carried);
                carried = change(paragraph);
            }
        }

        // What is recorded about the last one's style came with the end.
        blocks[^1] = (ParagraphBlock)blocks[^1] with { Formatted = null };
    }

    private static bool IsAll(Block block, Func<object, TrackedChange?> change) => block is ParagraphBlock paragraph
        ? paragraph.Segments.All(segment => segment.Kind == SegmentKind.Marker || change(segment) is not null)
        : ((TableBlock)block).Rows.All(row => change(row) is not null);

    private static TrackedChange? Inserted(object part) => part switch
    {
        ParagraphBlock paragraph => paragraph.Inserted,
        Segment segment => segment.Inserted,
        RowBlock row => row.Inserted,
        _ => null,
    };

    private static TrackedChange? Deleted(object part) => part switch
    {
        ParagraphBlock paragraph => paragraph.Deleted,
        Segment segment => segment.Deleted,
        RowBlock row => row.Deleted,
        _ => null,
    };
}

namespace Serverless.Domain.Notes.Reading;

/// <summary>
/// Cuts a text into lines and tells a line that was only wrapped from one that ends: a wrapped one has no room left for
/// the next line's first word.
/// </summary>
internal static class TextLines
{
    private const int WidestWrap = 140;
    private const int NarrowestWrap = 36;

    // Fonts of different widths make wrapped lines differ.
    private const double Tolerance = 0.85;

    internal static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var isAfterBlank = false;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsBreak(text[end]))
            {
                end++;
            }

            var (first, last) = Trim(text, start, end);
            if (first < last)
            {
                lines.Add(new TextLine(first, last, Width(text.AsSpan(first, last - first)), isAfterBlank));
                isAfterBlank = false;
            }
            else
            {
                // The second half of a line break is no line of its own.
                isAfterBlank |= !(end < text.Length && text[end] == '\n' && end > 0 && text[end - 1] == '\r');
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>
    /// Tells for each line whether it goes on in the next. Sentences may be wrapped at another width than the rest, so the
    /// lines between two empty ones that end like a sentence are judged by themselves.
    /// </summary>
    internal static bool[] FindWrapped(string text, IReadOnlyList<TextLine> lines)
    {
        var wrapped = new bool[lines.Count];
        var widest = WrapWidth(lines, 0, lines.Count);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !lines[end].IsAfterBlank)
            {
                end++;
            }

            var width = ".。".Contains(text[lines[end - 1].End - 1], StringComparison.Ordinal) ? WrapWidth(lines, start, end) : widest;
            for (var index = start; index + 1 < end; index++)
            {
                wrapped[index] = GoesOn(text, lines[index], lines[index + 1], width);
            }

            start = end;
        }

        return wrapped;
    }

    // 0 when the lines are paragraphs.
    private static int WrapWidth(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var (wide, all, widest) = (0L, 0L, 0);
        for (var index = start; index < end; index++)
        {
            var width = lines[index].Width;
            all += width;
            wide += width > WidestWrap ? width : 0;
            widest = width > WidestWrap ? widest : Math.Max(widest, width);
        }

        return wide * 3 > all || widest < NarrowestWrap ? 0 : widest;
    }

    private static bool GoesOn(string text, TextLine line, TextLine next, int wrapWidth)
    {
        if (wrapWidth == 0 || ":;!?。：；！？".Contains(text[line.End - 1], StringComparison.Ordinal)
            || (text[line.End - 1] == '.' && !Sentences.IsAbbreviation(text, line.End - 1, line.Start)))
        {
            return false;
        }

        if (IsCapitals(text.AsSpan(line.Start, line.End - line.Start)) && !IsCapitals(text.AsSpan(next.Start, next.End - next.Start)))
        {
            return false;
        }

        return line.Width + 1 + FirstWordWidth(text.AsSpan(next.Start, next.End - next.Start)) > wrapWidth * Tolerance;
    }

    private static bool IsBreak(char letter) => letter is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static (int First, int Last) Trim(string text, int start, int end)
    {
        // A note that was forwarded within a mail has the marks of a quotation.
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '>'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static int Width(ReadOnlySpan<char> line)
    {
        var width = 0;
        foreach (var letter in line)
        {
            width += letter >= '\u2E80' ? 2 : 1;
        }

        return width;
    }

    private static int FirstWordWidth(ReadOnlySpan<char> line)
    {
        if (line[0] >= '\u2E80')
        {
            return 2;
        }

        var length = 0;
        while (length < line.Length && !char.IsWhiteSpace(line[length]) && line[length] < '\u2E80')
        {
            length++;
        }

        return length;
    }

    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        foreach (var letter in line)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals > 1;
    }
}

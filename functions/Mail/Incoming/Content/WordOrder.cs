using System.Text;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Compares two texts by their words: the two versions of one message differ in marks, links and line breaks, not in words.</summary>
internal static class WordOrder
{
    /// <summary>Whether the words of <paramref name="less"/> all stand in <paramref name="more"/>, in their order.</summary>
    internal static bool IsContained(string less, string more)
    {
        using var words = Words(more).GetEnumerator();
        foreach (var word in Words(less))
        {
            do
            {
                if (!words.MoveNext())
                {
                    return false;
                }
            }
            while (!string.Equals(word, words.Current, StringComparison.OrdinalIgnoreCase));
        }

        return true;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && !StandsAlone(rune))
            {
                word.Append(rune);
                continue;
            }

            if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (StandsAlone(rune))
            {
                yield return rune.ToString();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    // Chinese is written without spaces, and its lines break anywhere.
    private static bool StandsAlone(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}

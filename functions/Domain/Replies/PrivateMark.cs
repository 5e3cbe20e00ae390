using Serverless.Domain.Languages;

namespace Serverless.Domain.Replies;

/// <summary>Takes away the word for private in brackets with which a reply for the editors alone begins, in any of the six languages.</summary>
internal static class PrivateMark
{
    private static readonly string[] Words = [.. LanguageTags.All.Select(language => DraftVocabularies.All[language].Private)];

    /// <summary>Takes the mark from the beginning of the first line, or of the first after a greeting.</summary>
    /// <returns>The text without it, and whether it was there.</returns>
    internal static (string Text, bool IsPrivate) Take(string text)
    {
        var lines = text.Split('\n');
        var place = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (place >= 0 && !Begins(lines[place], out _) && ReplyLexicon.GreetingsAndThanks.AtStart(Notes.Reading.Folding.FoldWords(lines[place].Trim())) > 0)
        {
            place = Array.FindIndex(lines, place + 1, line => !string.IsNullOrWhiteSpace(line));
        }

        if (place < 0 || !Begins(lines[place], out var rest))
        {
            return (text, false);
        }

        lines[place] = rest;
        return (string.Join('\n', lines), true);
    }

    private static bool Begins(string line, out string rest)
    {
        var words = line.TrimStart(' ', '\t', '*', '\u200E', '\u200F');
        rest = line;
        if (words is not ['[' or '［' or '【', ..])
        {
            return false;
        }

        var end = words.IndexOfAny([']', '］', '】']);
        if (end < 0 || !Words.Contains(words[1..end].Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        rest = words[(end + 1)..].TrimStart(' ', '\t', '*', ':', '\r', '\u200E', '\u200F');
        return true;
    }
}

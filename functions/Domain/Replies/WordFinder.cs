using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Replies;

/// <summary>Finds words in a folded line: whole words, or in Chinese anywhere.</summary>
internal sealed class WordFinder(IEnumerable<string> words)
{
    private readonly string[] _words = ReplyVocabulary.Fold(words);

    /// <summary>The length of the longest of the words with which the line begins; 0 when it begins with none.</summary>
    internal int AtStart(string line) =>
        Array.Find(_words, word => line.StartsWith(word, StringComparison.Ordinal) && IsEnd(line, word.Length)) is { } found ? found.Length : 0;

    /// <summary>Whether one of the words is in the line.</summary>
    internal bool IsIn(string line) => Array.Exists(_words, word => Find(line, word));

    /// <summary>The line with blanks where the words are.</summary>
    internal string Without(string line)
    {
        foreach (var word in _words)
        {
            for (var place = line.IndexOf(word, StringComparison.Ordinal); place >= 0; place = line.IndexOf(word, place + word.Length, StringComparison.Ordinal))
            {
                if (IsWhole(line, place, word))
                {
                    line = $"{line[..place]}{new string(' ', word.Length)}{line[(place + word.Length)..]}";
                }
            }
        }

        return line;
    }

    private static bool Find(string line, string word)
    {
        for (var place = line.IndexOf(word, StringComparison.Ordinal); place >= 0; place = line.IndexOf(word, place + 1, StringComparison.Ordinal))
        {
            if (IsWhole(line, place, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(string line, int place, string word) =>
        (place == 0 || !char.IsLetterOrDigit(line[place - 1]) || Folding.IsIdeograph(word[0])) && IsEnd(line, place + word.Length);

    private static bool IsEnd(string line, int end) =>
        end == line.Length || !char.IsLetterOrDigit(line[end]) || Folding.IsIdeograph(line[end - 1]) || line[end - 1] == '\'';
}

using Serverless.Domain.Reporting;

namespace Serverless.Documents.Reporting;

/// <summary>The sentences of a note as it was given out, to be found again in what came back.</summary>
internal sealed class SentencePool
{
    private readonly List<(string Text, Queue<NoteSentence> Sentences)> _byLength;

    internal SentencePool(InformationNote note) => _byLength =
    [
        .. note.Sentences().GroupBy(sentence => InformationNoteReader.Tidy(sentence.Text), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .OrderByDescending(group => group.Key.Length)
            .Select(group => (group.Key, new Queue<NoteSentence>(group))),
    ];

    /// <summary>Takes the longest sentence that a text begins with and that ends there as a sentence does. A copy of one is that one again.</summary>
    internal NoteSentence? Take(string text)
    {
        foreach (var (known, sentences) in _byLength)
        {
            if (text.StartsWith(known, StringComparison.Ordinal) && IsEnd(text, known.Length))
            {
                return sentences.Count > 1 ? sentences.Dequeue() : sentences.Peek();
            }
        }

        return null;
    }

    // A name of the list of participants is a paragraph of its own; in the middle of a sentence it is only a part of that.
    private static bool IsEnd(string text, int place) =>
        place == text.Length || (text[place] == ' ' && text[place - 1] is '.' or '!' or '?' or '؟' or ':' or '”' or '»') || text[place - 1] is '。' or '：';
}

using System.Text.RegularExpressions;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Forms;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Reading;

/// <summary>One text with all that the finders look at: folded, in lines and sentences, its dates and States found.</summary>
internal sealed class ReadText
{
    private const int LongSentence = 80;
    private const int LongSentenceOfIdeographs = 24;

    private readonly FoldedText _folded;

    internal ReadText(NoteText text, RegisterIndex register)
    {
        Source = text.Source;
        _folded = FoldedText.Of(text.Text);
        Language = LanguageDetector.Detect(Text);
        Forms = NoteLanguages.Of(Language);
        Lines = Sentences.Lines(Text);
        AllSentences = Sentences.Split(Text, Lines);
        Dates = DateScanner.Find(_folded);
        var read = text.Text.Length <= FoldedText.MaxLength ? text.Text : text.Text[..FoldedText.MaxLength];
        States =
        [
            .. register.FindStatesIn(read)
                .Select(found => new StatePlace(found.State, _folded.Find(found.Start, found.Length)))
                .Where(found => found.Place.Length > 0),
        ];
        BodyStart = FindBodyStart();
        BodyEnd = FindBodyEnd();
    }

    internal string Source { get; }

    internal Language Language { get; }

    internal NoteForms Forms { get; }

    /// <summary>The folded text.</summary>
    internal string Text => _folded.Text;

    internal IReadOnlyList<Passage> Lines { get; }

    internal IReadOnlyList<Passage> AllSentences { get; }

    internal IReadOnlyList<DateMention> Dates { get; }

    internal IReadOnlyList<StatePlace> States { get; }

    /// <summary>Where the first sentence begins; before it stand the letterhead, number, date and addressee.</summary>
    internal int BodyStart { get; }

    /// <summary>Where the last sentence ends; after it stand the signature and perhaps date and addressee.</summary>
    internal int BodyEnd { get; }

    /// <summary>The sentences between <see cref="BodyStart"/> and <see cref="BodyEnd"/>.</summary>
    internal IEnumerable<Passage> Body => AllSentences.Where(sentence => sentence.Start >= BodyStart && sentence.End <= BodyEnd);

    internal Evidence Evidence(Passage passage) => _folded.Evidence(Source, passage);

    /// <summary>The words as they came, in one line.</summary>
    internal string Words(Passage passage) => _folded.Words(passage);

    internal ReadOnlySpan<char> Span(Passage passage) => Text.AsSpan(passage.Start, passage.Length);

    internal char LetterAt(int place) => _folded.LetterAt(place);

    internal bool Has(Regex pattern, Passage passage) => pattern.IsMatch(Span(passage));

    internal Passage? First(Regex pattern, Passage passage)
    {
        foreach (var match in pattern.EnumerateMatches(Span(passage)))
        {
            return new Passage(passage.Start + match.Index, passage.Start + match.Index + match.Length);
        }

        return null;
    }

    /// <summary>Whether a pattern that ends with its text matches right before a place, a space between them aside.</summary>
    internal bool IsRightBefore(Regex pattern, int place, int floor, int reach = 60)
    {
        var end = place;
        while (end > floor && Text[end - 1] == ' ')
        {
            end--;
        }

        var start = Math.Max(floor, end - reach);
        return end > start && pattern.IsMatch(Text.AsSpan(start, end - start));
    }

    /// <summary>Whether a pattern that begins with its text matches right after a place.</summary>
    internal bool IsRightAfter(Regex pattern, int place, int ceiling, int reach = 40)
    {
        var start = place;
        while (start < ceiling && Text[start] == ' ')
        {
            start++;
        }

        return start < ceiling && pattern.IsMatch(Text.AsSpan(start, Math.Min(reach, ceiling - start)));
    }

    /// <summary>The sentence that holds a place.</summary>
    internal Passage SentenceAt(int place) => Holder(AllSentences, place);

    /// <summary>The line that holds a place.</summary>
    internal Passage LineAt(int place) => Holder(Lines, place);

    /// <summary>The line before the one that holds a place.</summary>
    internal Passage? LineBefore(int place) => HolderIndex(Lines, place) is > 0 and var index ? Lines[index - 1] : null;

    /// <summary>The line after the one that holds a place.</summary>
    internal Passage? LineAfter(int place) =>
        HolderIndex(Lines, place) + 1 is var index && index < Lines.Count ? Lines[index] : null;

    /// <summary>The States named in a passage.</summary>
    internal IEnumerable<StatePlace> StatesIn(Passage passage)
    {
        var (low, high) = (0, States.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = States[middle].Place.Start < passage.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < States.Count && States[low].Place.End <= passage.End; low++)
        {
            yield return States[low];
        }
    }

    private static Passage Holder(IReadOnlyList<Passage> passages, int place) => passages[HolderIndex(passages, place)];

    private static int HolderIndex(IReadOnlyList<Passage> passages, int place)
    {
        var (low, high) = (0, passages.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = passages[middle].Start <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private bool IsLong(Passage sentence) => sentence.Length >= (Language == Language.Chinese ? LongSentenceOfIdeographs : LongSentence);

    private bool IsEnded(Passage sentence) => Text[sentence.End - 1] is '.' or '。' or '?' or '!' or ';';

    private int FindBodyStart()
    {
        foreach (var sentence in AllSentences)
        {
            if ((IsLong(sentence) && IsEnded(sentence)) || Has(Forms.Courtesy, sentence) || Has(Forms.FirstPerson, sentence))
            {
                return sentence.Start;
            }
        }

        return AllSentences.FirstOrDefault(IsLong).Start;
    }

    private int FindBodyEnd()
    {
        for (var index = AllSentences.Count - 1; index >= 0; index--)
        {
            if (Has(Forms.Closing, AllSentences[index]))
            {
                return AllSentences[index].End;
            }
        }

        for (var index = AllSentences.Count - 1; index >= 0; index--)
        {
            if (IsLong(AllSentences[index]) && IsEnded(AllSentences[index]))
            {
                return AllSentences[index].End;
            }
        }

        return Text.Length;
    }
}

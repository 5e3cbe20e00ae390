using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds the sentence that asks for a visit.</summary>
internal static class RequestFinder
{
    private const int LongestPurpose = 1000;
    private const int LongSentence = 200;

    internal static Passage? FindSentence(ReadText text)
    {
        Passage? weaker = null;
        foreach (var sentence in text.AllSentences.Where(sentence => sentence.Start >= text.BodyStart))
        {
            if (!text.Has(text.Forms.Visit, sentence) || !text.Has(text.Forms.Request, sentence) || text.Has(text.Forms.NoRequest, sentence))
            {
                continue;
            }

            if (text.Has(text.Forms.Topic, sentence))
            {
                return sentence;
            }

            weaker ??= sentence;
        }

        return weaker;
    }

    internal static Fact<string>? Find(ReadText text)
    {
        if (FindSentence(text) is not { } sentence)
        {
            return null;
        }

        var asked = sentence.Length > LongSentence ? Asked(text, sentence) : sentence;
        var isOnTopic = text.Has(text.Forms.Topic, new Passage(0, text.Text.Length));
        var words = text.Words(asked with { End = Math.Min(asked.End, asked.Start + LongestPurpose) });
        return new Fact<string>(words, isOnTopic ? Confidence.High : Confidence.Low, text.Evidence(asked));
    }

    // Long sentences begin with courtesies and letters; what is asked for begins with the verb that asks.
    private static Passage Asked(ReadText text, Passage sentence)
    {
        var visit = text.First(text.Forms.Visit, sentence) ?? sentence;
        var start = visit.Start;
        foreach (var match in text.Forms.Request.EnumerateMatches(text.Span(sentence)))
        {
            var place = sentence.Start + match.Index;
            if (place <= visit.Start || start == visit.Start)
            {
                start = Math.Min(place, visit.Start);
            }
        }

        return sentence with { Start = start };
    }
}

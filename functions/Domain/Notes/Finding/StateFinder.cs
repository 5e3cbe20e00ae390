using Serverless.Domain.Notes.Forms;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds the State that writes: whose mission presents its compliments, stands in the letterhead, or signs.</summary>
internal static class StateFinder
{
    private const int LongestAddressee = 120;

    internal static Fact<StateCode>? Find(ReadText text)
    {
        Fact<StateCode>? best = null;
        foreach (var found in text.States)
        {
            if (Judge(text, found) is { } confidence && (best is null || confidence > best.Confidence))
            {
                best = new Fact<StateCode>(found.State.Code, confidence, text.Evidence(found.Place));
            }
        }

        return best ?? FromVisit(text);
    }

    /// <summary>Whether a State is named anywhere as its own government or mission would name it.</summary>
    internal static Evidence? Mention(ReadText text, StateCode state) =>
        text.States.FirstOrDefault(found => found.State.Code == state) is { } mention ? text.Evidence(mention.Place) : null;

    private static Confidence? Judge(ReadText text, StatePlace found)
    {
        var line = text.LineAt(found.Place.Start);
        var isMission = IsMission(text, found, line);
        if (!isMission && !IsGovernment(text, found, line))
        {
            return null;
        }

        var sentence = text.SentenceAt(found.Place.Start);
        var courtesy = text.First(text.Forms.Courtesy, sentence);
        if (courtesy is { } phrase)
        {
            // What is greeted is the reader, perhaps a mission too; in Arabic and Chinese the phrase holds it.
            return found.Place.Start < phrase.Start || IsFirst(text, found, phrase) ? Confidence.High : null;
        }

        // To whom it goes is not who writes.
        if (text.Has(text.Forms.Addressee, line) && !(isMission && found.Place.Start >= text.BodyStart))
        {
            return null;
        }

        if (found.Place.Start >= text.BodyStart && found.Place.Start < text.BodyEnd)
        {
            return Confidence.Medium;
        }

        if (IsBesideAddressee(text, line))
        {
            return isMission ? Confidence.Medium : null;
        }

        // The letterhead, or the title below the signature.
        return isMission || (found.Place.Start >= text.BodyEnd && text.Has(text.Forms.MissionTitle, line)) ? Confidence.High : Confidence.Medium;
    }

    private static bool IsMission(ReadText text, StatePlace found, Passage line) => NoteLanguages.Every.Any(forms =>
        text.IsRightBefore(forms.Mission, found.Place.Start, line.Start) || text.IsRightAfter(forms.MissionAfter, found.Place.End, line.End));

    private static bool IsGovernment(ReadText text, StatePlace found, Passage line) =>
        text.IsRightBefore(text.Forms.Government, found.Place.Start, line.Start)
        || text.IsRightAfter(text.Forms.GovernmentAfter, found.Place.End, line.End);

    // The Arabic courtesy begins with its verb and goes on to the end: the first State in it is the writer.
    private static bool IsFirst(ReadText text, StatePlace found, Passage phrase) =>
        text.StatesIn(phrase).FirstOrDefault() is { } first && first.Place == found.Place;

    // The Chair is somebody's Permanent Representative too.
    private static bool IsBesideAddressee(ReadText text, Passage line) =>
        (text.LineBefore(line.Start) is { } before && text.Has(text.Forms.Addressee, before))
        || (text.LineAfter(line.Start) is { } after && after.Length < LongestAddressee && text.Has(text.Forms.Addressee, after)
            && !AddresseeLines.Towards.IsMatch(text.Span(after)));

    // "a visit to Guatemala" says whose visit it is, if only one State is visited.
    private static Fact<StateCode>? FromVisit(ReadText text)
    {
        var visited = text.Body
            .Where(sentence => text.Has(text.Forms.Visit, sentence) && text.Has(text.Forms.Request, sentence))
            .SelectMany(text.StatesIn)
            .ToList();
        return visited.Select(found => found.State.Code).Distinct().Count() == 1
            ? new Fact<StateCode>(visited[0].State.Code, Confidence.Low, text.Evidence(visited[0].Place))
            : null;
    }
}

using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds the sentence that passes a letter on, and in it who wrote the letter and when.</summary>
internal static class LetterFinder
{
    private const int LongestTitle = 140;

    internal static (bool Forwards, Fact<Signatory>? Author, Fact<DateOnly>? Date) Find(ReadText text, DateOnly received)
    {
        foreach (var sentence in text.Body)
        {
            if (!text.Has(text.Forms.Forward, sentence) || text.First(text.Forms.Letter, sentence) is not { } letter)
            {
                continue;
            }

            return (true, Author(text, sentence, letter), Date(text, sentence, letter, received));
        }

        return (false, null, null);
    }

    private static Fact<DateOnly>? Date(ReadText text, Passage sentence, Passage letter, DateOnly received)
    {
        foreach (var mention in text.Dates.Where(date => sentence.Contains(date.Place) && date is { IsOneDay: true, HasYear: true }))
        {
            var isDated = text.IsRightBefore(text.Forms.Dated, mention.Place.Start, sentence.Start)
                || text.IsRightAfter(text.Forms.DatedAfter, mention.Place.End, sentence.End);
            var isNear = mention.Place.Start > letter.End || text.Language == Language.Chinese;
            if (isDated && isNear && mention.Resolve(received) is { } days)
            {
                return new Fact<DateOnly>(days.From, OwnDateFinder.ByForm(text, mention, days.From), text.Evidence(mention.Place));
            }
        }

        return null;
    }

    private static Fact<Signatory>? Author(ReadText text, Passage sentence, Passage letter)
    {
        if (text.Language == Language.Chinese)
        {
            return FromTitledName(text, sentence);
        }

        var after = new Passage(letter.End, sentence.End);
        for (var place = after.Start; place < after.End; place++)
        {
            if (!IsWordStart(text, place) || text.First(text.Forms.Honorific, after with { Start = place }) is not { Length: > 0 } honorific
                || NameReader.Read(text, honorific.End, after.End) is not { } bare)
            {
                continue;
            }

            var name = new Passage(place, bare.End);
            var title = TitleAfter(text, bare.End, after.End) ?? TitleBefore(text, after.Start, place);
            var evidence = title is { } held ? new Passage(Math.Min(name.Start, held.Start), Math.Max(name.End, held.End)) : name;
            return new Fact<Signatory>(
                new Signatory(text.Words(name), title is { } words ? text.Words(words) : null),
                title is null ? Confidence.Medium : Confidence.High,
                text.Evidence(evidence));
        }

        return null;
    }

    private static Fact<Signatory>? FromTitledName(ReadText text, Passage sentence)
    {
        var match = text.Forms.TitledName.Match(text.Text[sentence.Start..sentence.End]);
        if (!match.Success)
        {
            return null;
        }

        var (name, title) = (match.Groups["n"], match.Groups["t"]);
        // What passes the letter on stands before the title without a space.
        var cut = text.First(text.Forms.Forward, new Passage(sentence.Start + title.Index, sentence.Start + title.Index + title.Length))?.End
            ?? sentence.Start + title.Index;
        var held = new Passage(cut, sentence.Start + title.Index + title.Length);
        var whole = new Passage(held.Start, sentence.Start + name.Index + name.Length);
        return held.Length > 0
            ? new Fact<Signatory>(
                new Signatory(text.Words(whole with { Start = sentence.Start + name.Index }), text.Words(held)), Confidence.High, text.Evidence(whole))
            : null;
    }

    private static bool IsWordStart(ReadText text, int place) =>
        char.IsLetter(text.Text[place]) && (place == 0 || !char.IsLetterOrDigit(text.Text[place - 1]));

    // "Ms. Alicia Castillo, Vice-Minister of Foreign Affairs, dated ..."
    private static Passage? TitleAfter(ReadText text, int place, int ceiling)
    {
        var start = place;
        while (start < ceiling && text.Text[start] is ' ' or ',' or '(')
        {
            start++;
        }

        var end = Math.Min(ceiling, start + LongestTitle);
        for (var next = start; next < end; next++)
        {
            if (text.Text[next] is ',' or ';' or '(' or ')' or '\n' or ':')
            {
                end = next;
            }
        }

        return Cut(text, start, end);
    }

    // "the Vice-Minister of Foreign Affairs, Ms. Alicia Castillo"
    private static Passage? TitleBefore(ReadText text, int floor, int place)
    {
        var start = Math.Max(floor, place - LongestTitle);
        return text.First(text.Forms.Title, new Passage(start, place)) is { } title ? Cut(text, title.Start, place) : null;
    }

    private static Passage? Cut(ReadText text, int start, int end)
    {
        var stop = text.First(text.Forms.TitleEnd, new Passage(start, Math.Max(start, end)))?.Start ?? end;
        stop = text.Dates.Select(date => date.Place.Start).Where(place => place >= start && place < stop).DefaultIfEmpty(stop).Min();
        while (stop > start && text.Text[stop - 1] is ' ' or ',' or '.' or '(')
        {
            stop--;
        }

        var title = new Passage(start, stop);
        return title.Length > 0 && text.Has(text.Forms.Title, title) ? title : null;
    }
}

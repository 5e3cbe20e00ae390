using System.Text.RegularExpressions;
using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Forms;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds when and where the visit is wished.</summary>
internal static class WishFinder
{
    private const int NearDates = 30;

    // "the week of 5 to 9 March" leaves the days open.
    private static readonly Regex Week = Pattern.End("(?:week|semana|semaine|недел[а-я]+|أسبوع)(?: of| de| del| du| с| من)?(?: the)?");

    private static readonly Regex Alternative = Pattern.Start(",? ?(?:or|o|u|ou|или|أو|或) ?");

    private static readonly string[] NoVenues = ["new york", "nueva york", "нью", "united nations", "naciones unidas", "nations unies"];

    /// <summary>Finds the dates.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">The day of the text itself, or when it came; days before it are those of earlier visits.</param>
    internal static (Fact<VisitDates>? Dates, DateMention? Mention) FindDates(ReadText text, DateOnly written)
    {
        var candidates = text.Dates
            .Where(date => date.Place.Start >= text.BodyStart && date.Place.End <= text.BodyEnd && !IsOfDocument(text, date))
            .Select(date => (Mention: date, Days: date.Resolve(written), IsWish: IsWish(text, date)))
            .Where(date => date.Days is { } days && days.Until >= written)
            .ToList();
        var wishes = candidates.Where(date => date.IsWish).ToList();
        // Where nothing says what a date is for, only a span can be a visit's.
        var pool = wishes.Count > 0 ? wishes : candidates.Where(date => !date.Mention.IsOneDay).ToList();
        if (pool.Count == 0)
        {
            return (null, null);
        }

        var (mention, resolved, _) = pool.Find(date => date.Mention.Form != DateForm.Months) is { Mention: not null } exact ? exact : pool[0];
        var (from, until) = resolved!.Value;
        var isOnly = pool.TrueForAll(date => date.Days is { } days && days.From <= from && days.Until >= until);
        var confidence = OwnDateFinder.ByForm(text, mention, from);
        confidence = isOnly ? confidence : OwnDateFinder.Lesser(confidence, Confidence.Medium);
        var sentence = text.SentenceAt(mention.Place.Start);
        var isOr = text.IsRightAfter(Alternative, mention.Place.End, sentence.End);
        confidence = isOr ? OwnDateFinder.Lesser(confidence, Confidence.Medium) : confidence;
        confidence = wishes.Count > 0 ? confidence : OwnDateFinder.Lesser(confidence, Confidence.Low);
        var isExact = mention.Form == DateForm.Days && !text.IsRightBefore(Week, mention.Place.Start, sentence.Start);
        return (new Fact<VisitDates>(new VisitDates(from, until, isExact), confidence, text.Evidence(mention.Place)), mention);
    }

    /// <summary>Finds the place.</summary>
    internal static Fact<string>? FindVenue(ReadText text, DateMention? dates, RegisterIndex register)
    {
        Fact<string>? weaker = null;
        foreach (var sentence in text.Body.Where(sentence => text.Has(text.Forms.Visit, sentence) || text.Has(text.Forms.Wish, sentence)))
        {
            foreach (var (venue, isSure) in Venues(text, sentence))
            {
                if (IsPlace(text, venue, register))
                {
                    var isNear = dates is not null && sentence.Contains(dates.Place)
                        && (Math.Abs(venue.Start - dates.Place.End) <= NearDates || Math.Abs(dates.Place.Start - venue.End) <= NearDates);
                    var fact = new Fact<string>(text.Words(venue), isSure || isNear ? Confidence.High : Confidence.Medium, text.Evidence(venue));
                    if (fact.Confidence == Confidence.High)
                    {
                        return fact;
                    }

                    weaker ??= fact;
                }
            }
        }

        return weaker;
    }

    private static bool IsOfDocument(ReadText text, DateMention date)
    {
        var sentence = text.SentenceAt(date.Place.Start);
        if (text.IsRightBefore(text.Forms.Deadline, date.Place.Start, sentence.Start)
            || text.IsRightAfter(text.Forms.DeadlineAfter, date.Place.End, sentence.End))
        {
            return true;
        }

        return date.IsOneDay
            && text.First(text.Forms.Letter, sentence) is { } letter
            && ((letter.End <= date.Place.Start && text.IsRightBefore(text.Forms.Dated, date.Place.Start, sentence.Start))
                || text.IsRightAfter(text.Forms.DatedAfter, date.Place.End, sentence.End));
    }

    private static bool IsWish(ReadText text, DateMention date)
    {
        var sentence = text.SentenceAt(date.Place.Start);
        return text.Has(text.Forms.Visit, sentence) || text.Has(text.Forms.Wish, sentence);
    }

    private static IEnumerable<(Passage Venue, bool IsSure)> Venues(ReadText text, Passage sentence)
    {
        var named = text.Forms.VenueName.Match(text.Text[sentence.Start..sentence.End]);
        if (named.Success)
        {
            var group = named.Groups["v"];
            yield return (new Passage(sentence.Start + group.Index, sentence.Start + group.Index + group.Length), true);
        }

        for (var place = sentence.Start + 1; place < sentence.End; place++)
        {
            if (text.Text[place - 1] != ' ' || !char.IsUpper(text.LetterAt(place)) || NameReader.Read(text, place, sentence.End) is not { } venue)
            {
                continue;
            }

            if (text.IsRightBefore(text.Forms.VenueSure, place, sentence.Start))
            {
                yield return (venue, true);
            }
            else if (text.IsRightBefore(text.Forms.VenueWeak, place, sentence.Start))
            {
                yield return (venue, false);
            }

            place = venue.End - 1;
        }
    }

    // A State is no place to meet, nor are the seat of the Committee, a month or a language.
    private static bool IsPlace(ReadText text, Passage venue, RegisterIndex register) =>
        (register.FindStateByName(text.Words(venue)) is null || text.IsRightBefore(text.Forms.City, venue.Start, text.LineAt(venue.Start).Start))
        && register.FindOrganisationByName(text.Words(venue)) is null
        && !NoVenues.Any(name => text.Span(venue).StartsWith(name))
        && !text.Has(text.Forms.Addressee, venue)
        && !text.Has(text.Forms.Topic, venue)
        && text.First(text.Forms.Honorific, new Passage(venue.Start, text.LineAt(venue.Start).End)) is not { Length: > 0 }
        && !DateWords.Months.ContainsKey(text.Text[venue.Start..venue.End].Split(' ')[0])
        && !text.Forms.LanguageNames.Any(language => text.Has(language.Name, venue));
}

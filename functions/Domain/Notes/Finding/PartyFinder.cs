using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds who else is named: States that support the visit, and the languages to work in.</summary>
internal static class PartyFinder
{
    private const int Reach = 60;
    private const int LongestJoint = 30;

    internal static IReadOnlyList<Fact<StateCode>> FindSupporters(ReadText text, StateCode? requesting)
    {
        var found = new Dictionary<StateCode, Fact<StateCode>>();
        foreach (var sentence in text.Body)
        {
            var states = text.StatesIn(sentence).Where(state => state.State.Code != requesting);
            var from = -1;
            foreach (var state in states)
            {
                var floor = Math.Max(sentence.Start, state.Place.Start - Reach);
                var isNamed = text.IsRightAfter(text.Forms.SupportAfter, state.Place.End, sentence.End)
                    || text.Has(text.Forms.Support, new Passage(floor, state.Place.Start));
                // Further States of one list: "Canada and Spain".
                if (isNamed || (from >= 0 && state.Place.Start - from <= LongestJoint))
                {
                    found.TryAdd(state.State.Code, new Fact<StateCode>(state.State.Code, Confidence.High, text.Evidence(state.Place)));
                    from = state.Place.End;
                }
            }
        }

        return [.. found.Values];
    }

    internal static IReadOnlyList<Fact<Language>> FindLanguages(ReadText text)
    {
        var found = new Dictionary<Language, Fact<Language>>();
        foreach (var sentence in text.Body)
        {
            if (text.First(text.Forms.WorkingLanguage, sentence) is not { } phrase)
            {
                continue;
            }

            foreach (var (language, name) in text.Forms.LanguageNames)
            {
                if (text.First(name, sentence with { Start = phrase.Start }) is { } place)
                {
                    found.TryAdd(language, new Fact<Language>(language, Confidence.High, text.Evidence(place)));
                }
            }
        }

        return [.. found.Values.OrderBy(fact => fact.Evidence.Start)];
    }
}

using System.Collections.Frozen;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds partner organisations by their full and short names in a text. Never changes; thread safe.</summary>
internal sealed class PartnerNames
{
    private const int ShortName = 3;
    private const int Surroundings = 40;

    private readonly FrozenDictionary<string, string> _ids;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenSet<string> _shortNames;
    private readonly int[] _lengths;

    internal PartnerNames(IReadOnlyList<Organisation> organisations)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var shortNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var organisation in organisations)
        {
            foreach (var name in organisation.Names.Values)
            {
                ids.TryAdd(Folding.FoldWords(name), organisation.Id);
            }

            foreach (var name in organisation.ShortNames.Select(Folding.FoldWords))
            {
                ids.TryAdd(name, organisation.Id);
                shortNames.Add(name);
            }
        }

        _ids = ids.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortNames = shortNames.ToFrozenSet(StringComparer.Ordinal);
        _lengths = [.. ids.Keys.Select(name => name.Length).Distinct().OrderDescending()];
    }

    internal IReadOnlyList<Fact<string>> Find(ReadText text)
    {
        var found = new Dictionary<string, Fact<string>>(StringComparer.Ordinal);
        foreach (var sentence in text.Body)
        {
            for (var place = sentence.Start; place < sentence.End; place++)
            {
                if (MayBegin(text.Text, place) && Longest(text, place, sentence.End) is { } match)
                {
                    Keep(text, sentence, match, found);
                    place = match.Place.End - 1;
                }
            }
        }

        return [.. found.Values.OrderBy(fact => fact.Evidence.Start)];
    }

    private static void Keep(ReadText text, Passage sentence, (string Id, Passage Place) match, Dictionary<string, Fact<string>> found)
    {
        var confidence = text.Has(text.Forms.Together, sentence) ? Confidence.High : Confidence.Medium;
        if (!found.TryGetValue(match.Id, out var known) || known.Confidence < confidence)
        {
            found[match.Id] = new Fact<string>(match.Id, confidence, text.Evidence(match.Place));
        }
    }

    private static bool MayBegin(string text, int place) =>
        char.IsLetter(text[place])
        && (place == 0 || !char.IsLetterOrDigit(text[place - 1]) || Folding.IsIdeograph(text[place]) || text[place] >= '\u0620');

    private (string Id, Passage Place)? Longest(ReadText text, int start, int ceiling)
    {
        foreach (var length in _lengths)
        {
            var end = start + length;
            if (end <= ceiling && MayEnd(text.Text, end) && _lookup.TryGetValue(text.Text.AsSpan(start, length), out var id)
                && IsWritten(text, new Passage(start, end)))
            {
                return (id, new Passage(start, end));
            }
        }

        return null;
    }

    private static bool MayEnd(string text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end]) || Folding.IsIdeograph(text[end - 1]);

    // "WHO" is an organisation, "who" is not; where all is in capitals nothing can be told of the shortest.
    private bool IsWritten(ReadText text, Passage place)
    {
        var key = text.Text[place.Start..place.End];
        if (!_shortNames.Contains(key) || !char.IsAsciiLetter(key[0]))
        {
            return true;
        }

        var isCapitals = Enumerable.Range(place.Start, place.Length).All(index => !char.IsLower(text.LetterAt(index)));
        var from = Math.Max(0, place.Start - Surroundings);
        var until = Math.Min(text.Text.Length, place.End + Surroundings);
        return isCapitals && (key.Length > ShortName || Enumerable.Range(from, until - from).Any(index => char.IsLower(text.LetterAt(index))));
    }
}

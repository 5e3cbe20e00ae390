using System.Collections.Frozen;

namespace Serverless.Domain.Register;

/// <summary>Finds States by name, in any of the languages, alone or in running text. Never changes; thread safe.</summary>
internal sealed class StateNames
{
    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["the", "la", "le", "les", "l", "el", "los", "las"], StringComparer.Ordinal);

    // Words that Arabic writes together with the next: and, then, by, for, as.
    private const string JoinedParticles = "وفبلك";

    private readonly FrozenDictionary<string, State> _states;
    private readonly FrozenDictionary<string, State>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;
    private readonly int _shortest;

    internal StateNames(IReadOnlyList<State> states)
    {
        var names = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (var state in states)
        {
            foreach (var name in Of(state).Select(NameText.Normalise))
            {
                names.TryAdd(name, state);
                names.TryAdd(WithoutArticle(name), state);
            }
        }

        // A form made from one State's name never takes another State's own name.
        foreach (var (name, state) in names.ToList())
        {
            foreach (var form in NameForms.Of(name))
            {
                names.TryAdd(form, state);
            }
        }

        _states = names.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _states.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = names.Keys.Select(name => name.Length).DefaultIfEmpty().Max();
        _shortest = names.Keys.Select(name => name.Length).DefaultIfEmpty().Min();
    }

    internal static IEnumerable<string> Of(State state) => state.Names.Values.Concat(state.OtherNames);

    /// <summary>Finds the State whose name the whole text is, an article before it aside.</summary>
    internal State? Find(string name)
    {
        var key = NameText.Normalise(name);
        return _states.GetValueOrDefault(key) ?? _states.GetValueOrDefault(WithoutArticle(key));
    }

    /// <summary>Finds all names in a text, the longest at each place, none inside another or inside a word.</summary>
    internal IReadOnlyList<StateMention> FindIn(string text)
    {
        var (letters, places) = NameText.Map(text);
        var found = new List<StateMention>();
        for (var start = 0; start < letters.Length; start++)
        {
            if (!MayBegin(letters, start) || Longest(letters, start) is not { } match)
            {
                continue;
            }

            var last = places[start + match.Length - 1];
            found.Add(new StateMention(match.State, places[start], EndOf(text, last) - places[start]));
            start += match.Length - 1;
        }

        return found;
    }

    private static string WithoutArticle(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && Articles.Contains(name[..space])
            ? name[(space + 1)..]
            : name;

    private static bool MayBegin(string letters, int start)
    {
        if (letters[start] == ' ')
        {
            return false;
        }

        return start == 0
            || letters[start - 1] == ' '
            || NameText.IsIdeograph(letters[start])
            || (IsJoined(letters[start - 1]) && (start == 1 || letters[start - 2] == ' ' || IsJoinedPair(letters, start)));
    }

    private static bool IsJoinedPair(string letters, int start) =>
        IsJoined(letters[start - 2]) && (start == 2 || letters[start - 3] == ' ');

    private static bool IsJoined(char letter) => JoinedParticles.Contains(letter, StringComparison.Ordinal);

    private static bool MayEnd(string letters, int end) =>
        end == letters.Length || letters[end] == ' ' || NameText.IsIdeograph(letters[end - 1]);

    private static int EndOf(string text, int last)
    {
        var end = last + (char.IsSurrogatePair(text, last) ? 2 : 1);
        // An accent that follows its letter belongs to the name.
        while (end < text.Length && char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end;
    }

    private (State State, int Length)? Longest(string letters, int start)
    {
        for (var length = Math.Min(_longest, letters.Length - start); length >= _shortest; length--)
        {
            if (MayEnd(letters, start + length) && _lookup.TryGetValue(letters.AsSpan(start, length), out var state))
            {
                return (state, length);
            }
        }

        return null;
    }
}

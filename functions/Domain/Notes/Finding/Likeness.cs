using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Tells whether two texts say the same, each in its own words. Where they cannot be compared they do not disagree.</summary>
internal static class Likeness
{
    private const int ShortestStem = 3;

    private static readonly HashSet<string> PlaceWords = new(
        "city of the ciudad de la del ville du des le los el город г в в города مدينه في 市 centre center centro".Split(' ').Select(Folding.FoldWords),
        StringComparer.Ordinal);

    internal static bool AreSameNumber(string one, string other) => Letters(one) == Letters(other);

    /// <summary>The same person: the name's words of one are among the other's, case endings aside.</summary>
    internal static bool AreSamePerson(Signatory one, Signatory other)
    {
        var (first, second) = (Words(one.Name), Words(other.Name));
        if (!AreComparable(first, second))
        {
            return true;
        }

        var (fewer, more) = first.Length <= second.Length ? (first, second) : (second, first);
        // Forms of address differ, so that one word may have no match.
        var matched = fewer.Count(word => more.Any(candidate => AreSameWord(word, candidate)));
        return matched >= Math.Max(1, Math.Min(2, fewer.Length));
    }

    /// <summary>The same place, or names in two languages that cannot be compared.</summary>
    internal static bool AreSamePlace(string one, string other)
    {
        var first = Words(one).Where(word => !PlaceWords.Contains(word)).ToArray();
        var second = Words(other).Where(word => !PlaceWords.Contains(word)).ToArray();
        return !AreComparable(first, second) || first.Any(word => second.Any(candidate => AreSameWord(word, candidate)));
    }

    /// <summary>Dates that can both be true: the same days, or days within a span that leaves them open.</summary>
    internal static bool AreCompatible(VisitDates one, VisitDates other) => one.IsExact && other.IsExact
        ? one.From == other.From && one.Until == other.Until
        : one.From <= other.Until && other.From <= one.Until;

    private static bool AreSameWord(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        // Russian names are declined.
        var common = Math.Min(one.Length, other.Length) - 2;
        return one[0] >= '\u0400'
            && common >= ShortestStem
            && Math.Abs(one.Length - other.Length) <= 2
            && one.AsSpan(0, common).SequenceEqual(other.AsSpan(0, common));
    }

    private static bool AreComparable(string[] one, string[] other) =>
        one.Length > 0 && other.Length > 0 && Script(one[0][0]) == Script(other[0][0]);

    private static int Script(char letter) => letter switch
    {
        < '\u0400' => 0,
        < '\u0500' => 1,
        < '\u0800' => 2,
        _ => 3,
    };

    private static string[] Words(string text) =>
        [.. Folding.FoldWords(text).Split([' ', ',', '.', '-', '\'', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)];

    private static string Letters(string text) => string.Concat(Folding.FoldWords(text).Where(char.IsLetterOrDigit));
}

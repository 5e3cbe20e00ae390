using Serverless.Domain.Languages;

namespace Serverless.Pages.Texts;

/// <summary>Several things in a row.</summary>
public sealed partial class Wording
{
    /// <summary>Things in a row, such as <c>a, b and c</c>; each is put in as <see cref="Compose"/> puts in values.</summary>
    /// <returns>An empty phrase for no things.</returns>
    public Phrase List(params IEnumerable<object?> items)
    {
        var phrases = items.Select(Say).Where(phrase => !phrase.IsEmpty).ToList();
        if (phrases is [])
        {
            return Phrase.Empty;
        }

        var list = phrases[0];
        for (var next = 1; next < phrases.Count; next++)
        {
            var joint = next < phrases.Count - 1 ? "list.middle" : LastJoint(phrases[next]);
            list = Compose(joint, ("list", list), ("next", phrases[next]));
        }

        return list;
    }

    // Spanish says "e" for "y" before the sound of that same vowel: "Chile e Irlanda", but "cobre y hierro".
    private string LastJoint(Phrase next)
    {
        if (Language != Language.Spanish)
        {
            return "list.last";
        }

        var word = next.Words.TrimStart().ToUpperInvariant();
        var vowel = word.StartsWith('H') ? word[1..] : word;
        var begins = vowel is ['I' or 'Í', ..] && vowel is not ['I', 'A' or 'E' or 'O' or 'U' or 'Á' or 'É' or 'Ó' or 'Ú', ..];
        return begins ? "list.last.vowel" : "list.last";
    }
}

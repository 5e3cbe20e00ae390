using System.Text.RegularExpressions;
using Serverless.Domain.Notes.Forms;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds a note's own number above its first sentence. Numbers within sentences are those of other documents.</summary>
internal static class NumberFinder
{
    private const int LongestLine = 120;

    private static readonly Regex NotResolution = Pattern.Raw(@"1540 ?\(2004\)|^[0-9]{4}$");

    internal static Fact<string>? Find(ReadText text)
    {
        var lines = text.Lines.Where(line => line.Start < text.BodyStart && line.Length <= LongestLine).ToList();
        return Find(text, lines, NoteLanguages.NoteNumber, Confidence.High)
            ?? Find(text, lines, NoteLanguages.ChineseNumber, Confidence.High)
            ?? Find(text, lines, NoteLanguages.BareNumber, Confidence.Medium);
    }

    private static Fact<string>? Find(ReadText text, IReadOnlyList<Passage> lines, Regex pattern, Confidence confidence)
    {
        foreach (var line in lines)
        {
            var number = pattern.Match(text.Text[line.Start..line.End]).Groups["n"];
            if (!number.Success)
            {
                continue;
            }

            var value = number.Value.TrimEnd('.', ':', ')', ' ');
            var place = new Passage(line.Start + number.Index, line.Start + number.Index + value.Length);
            if (value.Any(char.IsDigit) && !NotResolution.IsMatch(value) && !text.Dates.Any(date => date.Place.Contains(place)))
            {
                return new Fact<string>(text.Words(place), confidence, text.Evidence(place));
            }
        }

        return null;
    }
}

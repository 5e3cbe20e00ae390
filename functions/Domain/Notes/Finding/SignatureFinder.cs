using System.Text.RegularExpressions;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Forms;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Finds who signed: a name and a title on the lines below the last sentence, in either order.</summary>
internal static class SignatureFinder
{
    private const int MostLines = 14;
    private const int LongestLine = 130;
    private const int MostTitleLines = 3;
    private const int FewestNameWords = 2;

    // "The Secretariat" is nobody's name.
    private static readonly Regex Article = Pattern.Start("(?:the|la|el|los|las|le|les) ", "l'");


    internal static Fact<Signatory>? Find(ReadText text, RegisterIndex register)
    {
        var lines = text.Lines.Where(line => line.Start >= text.BodyEnd && line.Length <= LongestLine).Take(MostLines)
            .Select(line => Classify(text, line, register)).ToList();
        MarkAddressees(text, lines);
        return lines.Select((line, index) => (line, index))
            .Where(entry => entry.line is { Name: not null, IsAddressee: false })
            .Select(entry => Make(text, lines, entry.index))
            .OrderByDescending(fact => fact.Confidence)
            .FirstOrDefault();
    }

    private static Fact<Signatory> Make(ReadText text, List<SignatureLine> lines, int index)
    {
        var name = lines[index].Name!.Value;
        if (lines[index].Title is { } beside)
        {
            return Of(text, name, beside, Confidence.High);
        }

        if (TitleAfter(text, lines, index) is { } after)
        {
            return Of(text, name, after, Confidence.High);
        }

        return index > 0 && lines[index - 1] is { Title: { } before, IsAddressee: false, Name: null }
            ? Of(text, name, before, Confidence.High)
            : new Fact<Signatory>(new Signatory(text.Words(name), null), Confidence.Medium, text.Evidence(name));
    }

    private static Passage? TitleAfter(ReadText text, List<SignatureLine> lines, int index)
    {
        var last = index;
        while (last + 1 < lines.Count && last - index < MostTitleLines && lines[last + 1] is { Title: not null, IsAddressee: false, Name: null })
        {
            last++;
        }

        if (last == index)
        {
            return null;
        }

        // "... of Guatemala / to the United Nations" is one title on two lines.
        if (last + 1 < lines.Count && lines[last + 1] is { Name: null, IsAddressee: false, Line: var more } && char.IsLower(text.LetterAt(more.Start)))
        {
            last++;
        }

        return new Passage(lines[index + 1].Line.Start, lines[last].Line.End);
    }

    private static Fact<Signatory> Of(ReadText text, Passage name, Passage title, Confidence confidence) => new(
        new Signatory(text.Words(name), text.Words(title)),
        confidence,
        text.Evidence(new Passage(Math.Min(name.Start, title.Start), Math.Max(name.End, title.End))));

    // The addressee's name stands above the line that says whom the note goes to, with titles between unless that line
    // itself begins with "to".
    private static void MarkAddressees(ReadText text, List<SignatureLine> lines)
    {
        foreach (var index in Enumerable.Range(0, lines.Count).Where(index => lines[index].IsAddressee).ToList())
        {
            var above = index - 1;
            while (above > 0 && index - above <= MostTitleLines && lines[above] is { Name: null, Title: not null }
                && !text.Has(AddresseeLines.Towards, lines[index].Line))
            {
                above--;
            }

            if (above >= 0 && lines[above].Name is not null && !lines[above].IsAddressee)
            {
                lines[above] = lines[above] with { IsAddressee = true };
            }
        }
    }

    private static SignatureLine Classify(ReadText text, Passage line, RegisterIndex register)
    {
        var signed = text.First(NoteLanguages.Signed, line);
        var start = signed is { Length: > 0 } mark ? Math.Min(mark.End, line.End) : line.Start;
        var rest = new Passage(start, line.End);
        var isAddressee = text.Has(text.Forms.Addressee, line);
        if (rest.Length == 0 || text.Dates.Any(date => rest.Contains(date.Place)) || IsOffice(text, line))
        {
            return new SignatureLine(line, null, null, isAddressee);
        }

        if (text.Forms.TitledName.Match(text.Text[rest.Start..rest.End]) is { Success: true } titled)
        {
            return new SignatureLine(
                line,
                At(rest.Start, titled.Groups["n"]),
                At(rest.Start, titled.Groups["t"]),
                isAddressee);
        }

        return text.Language == Language.Chinese
            ? ClassifyIdeographs(text, line, rest, isAddressee)
            : ClassifyWords(text, line, rest, isAddressee, register);
    }

    private static SignatureLine ClassifyWords(ReadText text, Passage line, Passage rest, bool isAddressee, RegisterIndex register)
    {
        var honorific = text.First(text.Forms.Honorific, rest);
        var nameStart = honorific?.End ?? rest.Start;
        if (NameReader.Read(text, nameStart, rest.End) is not { } bare)
        {
            return new SignatureLine(line, null, text.Has(text.Forms.Title, rest) ? rest : null, isAddressee);
        }

        var words = text.Words(bare).Split(' ').Length;
        var isName = words >= (honorific is null ? FewestNameWords : 1)
            && (honorific is not null || text.Language != Language.Arabic)
            && !text.Has(text.Forms.Title, bare)
            && !text.Has(Article, bare)
            && (honorific is not null || !text.Has(text.Forms.Salutation, rest))
            && !text.States.Any(state => bare.Contains(state.Place) && state.Place.Length * 2 > bare.Length)
            && register.FindOrganisationByName(text.Words(bare)) is null;
        if (!isName)
        {
            return new SignatureLine(line, null, text.Has(text.Forms.Title, rest) ? rest : null, isAddressee);
        }

        var name = new Passage(rest.Start, bare.End);
        var tail = new Passage(SkipMarks(text, bare.End, rest.End), rest.End);
        // Words after the name that are no title: a sentence, not a signature.
        return tail.Length > 0 && !text.Has(text.Forms.Title, tail)
            ? new SignatureLine(line, null, null, isAddressee)
            : new SignatureLine(line, name, tail.Length > 0 ? tail : null, isAddressee);
    }

    private static SignatureLine ClassifyIdeographs(ReadText text, Passage line, Passage rest, bool isAddressee)
    {
        var end = text.First(text.Forms.HonorificAfter, rest)?.Start ?? rest.End;
        var name = new Passage(rest.Start, end);
        var isName = name.Length is >= 2 and <= 4
            && text.Span(name).IndexOfAnyExceptInRange('\u3400', '\u9FFF') < 0
            && !text.Has(text.Forms.Title, name)
            && !text.States.Any(state => name.Contains(state.Place));
        return new SignatureLine(line, isName ? name : null, !isName && text.Has(text.Forms.Title, rest) ? rest : null, isAddressee);
    }

    private static bool IsOffice(ReadText text, Passage line) => text.States.Any(state =>
        line.Contains(state.Place) && text.IsRightBefore(text.Forms.Mission, state.Place.Start, line.Start));

    private static int SkipMarks(ReadText text, int place, int end)
    {
        while (place < end && text.Text[place] is ' ' or ',' or '-' or '(' or ')' or ':')
        {
            place++;
        }

        return place;
    }

    private static Passage? At(int start, Group group) =>
        group.Length > 0 ? new Passage(start + group.Index, start + group.Index + group.Length) : null;

    private sealed record SignatureLine(Passage Line, Passage? Name, Passage? Title, bool IsAddressee);
}

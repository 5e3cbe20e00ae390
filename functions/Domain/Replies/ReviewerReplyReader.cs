using System.Text.RegularExpressions;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Replies;

/// <summary>Reads the list of reviewers that follows the word for it: one to a line, "institution; name; title; mail address".</summary>
public static partial class ReviewerReplyReader
{
    private const int Institution = 0;
    private const int Name = 1;
    private const int Title = 2;
    private const int MostPieces = 4;

    // Mail programs break lines at this length or later.
    private const int Wrapped = 50;

    private static readonly char[] Separators = [';', '；', '؛', '|', '\t'];

    /// <summary>Finds the list.</summary>
    /// <param name="newText">What is new in the reply.</param>
    /// <returns>What follows the word; null when the first line is not that word alone.</returns>
    public static string? FindList(string newText)
    {
        ArgumentNullException.ThrowIfNull(newText);
        var text = FoldedText.Of(newText);
        return ReplyReader.FindLine(text, ExpectedReply.DraftReturn) is { } line
            && VerdictLine.SkipWord(text.Text[line.Start..line.End], ReplyMeaning.Reviewers) is var end and > 0
            && text.Text[(line.Start + end)..line.End].TrimStart() is "" or [':' or '*', ..]
                ? line.Start + end < text.Text.Length ? text.From(line.Start + end).TrimStart(':', '：', '*', ' ') : string.Empty
                : null;
    }

    /// <summary>Reads the lines of a list that are in the form that letters ask for.</summary>
    /// <param name="list">The list.</param>
    /// <returns>
    /// The reviewers, with an empty address where none is given; null when a line is in another form, so that somebody who reads
    /// lists of all forms should look. What follows the list after an empty line, such as a greeting, is left out.
    /// </returns>
    public static IReadOnlyList<Reviewer>? Read(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var lines = Unwrap([.. list.Split('\n').Select(line => line.Trim().TrimStart('-', '•', '*', '–').Trim())]);
        var found = new List<Reviewer>();
        var isAfterBlank = false;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                isAfterBlank = found.Count > 0;
            }
            else if (line.IndexOfAny(Separators) >= 0)
            {
                found.Add(Of(line));
            }
            else if (!isAfterBlank)
            {
                return null;
            }
        }

        return found is [] ? null : found;
    }

    /// <summary>Finds a mail address in some words, as people write it: alone, in angle brackets, as a link.</summary>
    /// <returns>The address in the form in which addresses are compared; null when there is none.</returns>
    public static string? FindAddress(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Address().Match(words) is { Success: true } match ? MailAddress.Normalise(match.Value.TrimEnd('.')) : null;
    }

    private static Reviewer Of(string line)
    {
        var pieces = Pieces(line);
        var address = pieces.Select(FindAddress).FirstOrDefault(found => found is not null) ?? string.Empty;
        List<string> others = [.. pieces.Where(piece => piece.Length > 0 && FindAddress(piece) is null)];
        return new Reviewer(
            string.Empty, others.ElementAtOrDefault(Institution) ?? string.Empty, others.ElementAtOrDefault(Name) ?? string.Empty,
            string.Join(", ", others.Skip(Title)), address);
    }

    // A row without an address, as long as a line can be, and a next line that makes a whole row of it.
    private static List<string> Unwrap(List<string> lines)
    {
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            if (lines[index].Length >= Wrapped && FindAddress(lines[index]) is null && FindAddress(lines[index + 1]) is not null
                && Pieces($"{lines[index]} {lines[index + 1]}").Count <= MostPieces)
            {
                lines[index] = $"{lines[index]} {lines[index + 1]}";
                lines.RemoveAt(index + 1);
            }
        }

        return lines;
    }

    private static List<string> Pieces(string line) => [.. line.Split(Separators, StringSplitOptions.TrimEntries)];

    [GeneratedRegex(@"[^\s<>(),;:""|\[\]]+@[^\s<>(),;:""|\[\]]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}

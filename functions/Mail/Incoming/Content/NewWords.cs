using System.Text;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Finds what is new in a text: without quoted mail, its introduction, signatures and what programs add.</summary>
internal static class NewWords
{
    private const string SignedStart = "-----BEGIN PGP SIGNED MESSAGE-----";
    private const string SignedEnd = "-----BEGIN PGP SIGNATURE-----";

    /// <summary>Gives the new part of a text; empty when all of it is quoted.</summary>
    internal static string Of(string text)
    {
        var lines = text.Split('\n');
        var kept = new StringBuilder();
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith(SignedStart, StringComparison.Ordinal))
            {
                at = EndOfParagraph(lines, at);
            }
            else if (
                QuoteMarks.StartsSignature(lines[at])
                || QuoteMarks.StartsOtherMessage(lines, at)
                || lines[at].StartsWith(SignedEnd, StringComparison.Ordinal))
            {
                break;
            }
            else if (QuoteMarks.Attribution(lines, at) is > 0 and var count)
            {
                if (!IsQuotationNext(lines, at + count))
                {
                    break;
                }

                // The answer may stand below or between the marked lines.
                at += count - 1;
            }
            else if (!QuoteMarks.IsQuoted(lines[at]) && !QuoteMarks.IsProgramsOwn(lines[at]))
            {
                kept.Append(lines[at]).Append('\n');
            }
        }

        return WithoutRules(kept.ToString());
    }

    private static int EndOfParagraph(string[] lines, int at)
    {
        while (at < lines.Length && !string.IsNullOrWhiteSpace(lines[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsQuotationNext(string[] lines, int at)
    {
        while (at < lines.Length && string.IsNullOrWhiteSpace(lines[at]))
        {
            at++;
        }

        return at < lines.Length && QuoteMarks.IsQuoted(lines[at]);
    }

    // The rule that a program draws above the quoted headers.
    private static string WithoutRules(string text)
    {
        text = text.Trim('\n', ' ', '\t');
        while (text.Length > 0 && text[(text.LastIndexOf('\n') + 1)..].Trim('_', '-', '=', '*', ' ').Length == 0)
        {
            text = text[..Math.Max(0, text.LastIndexOf('\n'))].TrimEnd('\n', ' ', '\t');
        }

        return text;
    }
}

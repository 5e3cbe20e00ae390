namespace Serverless.Domain.Notes.Dates;

/// <summary>Cuts a folded text into tokens. Chinese numerals before year, month and day become numbers.</summary>
internal static class Tokens
{
    private const string Numerals = "〇一二三四五六七八九";
    private const int LongestNumber = 4;
    private const int LongestNumerals = 5;

    internal static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        for (var place = 0; place < text.Length;)
        {
            var letter = text[place];
            var end = place + 1;
            if (letter == ' ')
            {
                place = end;
                continue;
            }

            var kind = KindOf(letter);
            while (kind is TokenKind.Word or TokenKind.Number && end < text.Length && KindOf(text[end]) == kind)
            {
                end++;
                // d'avril, jusqu'au
                if (text[end - 1] == '\'')
                {
                    break;
                }
            }

            if (kind == TokenKind.Ideograph && ReadNumeral(text, place) is { } numeral)
            {
                tokens.Add(new Token(TokenKind.Number, place, numeral.End, string.Empty, numeral.Value));
                place = numeral.End;
                continue;
            }

            var number = kind == TokenKind.Number && end - place <= LongestNumber
                ? int.Parse(text.AsSpan(place, end - place), System.Globalization.CultureInfo.InvariantCulture)
                : -1;
            tokens.Add(new Token(kind, place, end, text[place..end], number));
            place = end;
        }

        return tokens;
    }

    private static TokenKind KindOf(char letter) => letter switch
    {
        '\n' => TokenKind.Break,
        >= '0' and <= '9' => TokenKind.Number,
        _ when Reading.Folding.IsIdeograph(letter) => TokenKind.Ideograph,
        _ when char.IsLetter(letter) || letter == '\'' => TokenKind.Word,
        _ => TokenKind.Mark,
    };

    private static (int Value, int End)? ReadNumeral(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestNumerals && IsNumeral(text[end]))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] is '年' or '月' or '日' or '号' && Value(text[start..end]) is { } value
            ? (value, end)
            : null;
    }

    private static bool IsNumeral(char letter) => letter is '十' or '○' || Numerals.Contains(letter, StringComparison.Ordinal);

    private static int? Value(string numerals)
    {
        var ten = numerals.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return numerals.Length > LongestNumber ? null : numerals.Aggregate(0, (value, letter) => (value * 10) + Digit(letter));
        }

        var tens = numerals[..ten];
        var ones = numerals[(ten + 1)..];
        return tens.Length > 1 || ones.Length > 1 || ones is "十" || tens is "〇" or "○"
            ? null
            : ((tens is [var many] ? Digit(many) : 1) * 10) + (ones is [var rest] ? Digit(rest) : 0);
    }

    private static int Digit(char numeral) => Math.Max(0, Numerals.IndexOf(numeral, StringComparison.Ordinal));
}

using System.Text;
using System.Text.Unicode;
using Serverless.Domain.Languages;

namespace Serverless.Mail.Incoming.Content;

/// <summary>
/// Turns bytes into text where charsets are missing, unknown or wrong. Whatever the bytes are, there is a text; where it was
/// guessed, a warning says so.
/// </summary>
internal static class Charsets
{
    private const string WesternName = "windows-1252";

    // Names that programs write for sets whose superset everybody means: what a browser does with them.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["us-ascii"] = WesternName,
        ["ascii"] = WesternName,
        ["ansi_x3.4-1968"] = WesternName,
        ["iso-8859-1"] = WesternName,
        ["iso8859-1"] = WesternName,
        ["latin1"] = WesternName,
        ["cp1252"] = WesternName,
        ["cp1251"] = "windows-1251",
        ["cp1256"] = "windows-1256",
        ["koi8r"] = "koi8-r",
        ["utf8"] = "utf-8",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["cp936"] = "gb18030",
    };

    /// <summary>Decodes a text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="charset">The charset that the message states; null when it states none.</param>
    /// <param name="language">The message's own word about its language, which helps to guess.</param>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset, Language? language)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var marked]:
                return new DecodedText(Encoding.UTF8.GetString(marked));
            case [0xFF, 0xFE, .. var little]:
                return new DecodedText(Encoding.Unicode.GetString(little));
            case [0xFE, 0xFF, .. var big]:
                return new DecodedText(Encoding.BigEndianUnicode.GetString(big));
        }

        var name = charset?.Trim() is { Length: > 0 } stated ? stated : null;
        var encoding = name is null ? null : Find(name);
        if (Ascii.IsValid(bytes) && encoding is null or { IsSingleByte: true })
        {
            return new DecodedText(Encoding.ASCII.GetString(bytes));
        }

        if (Utf8.IsValid(bytes) && encoding is null or { IsSingleByte: true } or UTF8Encoding)
        {
            // Bytes that are not ASCII and yet proper UTF-8 are UTF-8, whatever single-byte set is stated.
            return new DecodedText(
                Encoding.UTF8.GetString(bytes),
                encoding is { IsSingleByte: true } && !IsAscii(name)
                    ? $"The text says that its charset is {Shown(name)}, but it is UTF-8 and was read as that."
                    : null);
        }

        return encoding switch
        {
            null => Guess(bytes, name, language),
            UTF8Encoding => Repair(bytes, language),
            _ => Plain(bytes, encoding, name),
        };
    }

    private static DecodedText Plain(ReadOnlySpan<byte> bytes, Encoding encoding, string? name)
    {
        var text = encoding.GetString(bytes);
        return new DecodedText(
            text,
            text.Contains('\uFFFD', StringComparison.Ordinal)
                ? $"Some characters do not belong to the charset {Shown(name)} that the text states; they show as \uFFFD."
                : IsAscii(name) ? "The text says that it is plain ASCII, but it is not; Western European letters were assumed." : null);
    }

    // Stated as UTF-8 and it is not: damaged here and there, or something else altogether.
    private static DecodedText Repair(ReadOnlySpan<byte> bytes, Language? language)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Any(character => character is > '\u007F' and not '\uFFFD')
            ? new DecodedText(text, "Some characters of the text are damaged; they show as \uFFFD.")
            : Guess(bytes, "utf-8", language);
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes, string? name, Language? language)
    {
        var guess = language switch
        {
            Language.Russian => "windows-1251",
            Language.Arabic => "windows-1256",
            Language.Chinese => "gb18030",
            _ => WesternName,
        };
        return new DecodedText(
            Find(guess)!.GetString(bytes),
            name is null
                ? $"The text does not say its charset; {guess} was assumed."
                : $"The text cannot be read in the charset {Shown(name)} that it states; {guess} was assumed.");
    }

    private static Encoding? Find(string name)
    {
        name = Aliases.GetValueOrDefault(name, name);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // The framework has no way to ask without this exception.
            return null;
        }
    }

    private static bool IsAscii(string? name) => name is not null && name.Contains("ascii", StringComparison.OrdinalIgnoreCase);

    private static string Shown(string? name) => OneLine.Of(name, 40);
}

using System.Text;

namespace Serverless.Documents.Preparation;

/// <summary>Reads the bytes of plain text: UTF-8 and UTF-16 by their marks or by their bytes, else what Windows wrote before in the West or in Russia.</summary>
internal static class TextBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Gives the text; null where the bytes are no text.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, .. var little] => Encoding.Unicode.GetString(little),
            [0xFE, 0xFF, .. var big] => Encoding.BigEndianUnicode.GetString(big),
            [0xEF, 0xBB, 0xBF, .. var marked] => Utf8(marked) ?? Old(marked),
            _ when bytes.IndexOf((byte)0) < 0 => Utf8(bytes) ?? Old(bytes),
            _ => Wide(bytes),
        };
        return text is null || text.Any(character => char.IsControl(character) && !char.IsWhiteSpace(character)) ? null : text.ReplaceLineEndings("\n");
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Every second byte of Western text in UTF-16 is zero.
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }

        return bytes.Length % 2 != 0 ? null
            : odd * 4 > bytes.Length && even == 0 ? Encoding.Unicode.GetString(bytes)
            : even * 4 > bytes.Length && odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    // Words of Cyrillic are runs of high bytes; in the West a high byte stands alone between others.
    private static string Old(ReadOnlySpan<byte> bytes)
    {
        var (high, pairs) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            high += bytes[i] >= 0xC0 ? 1 : 0;
            pairs += i > 0 && bytes[i] >= 0xC0 && bytes[i - 1] >= 0xC0 ? 1 : 0;
        }

        return Encoding.GetEncoding(pairs * 2 > high ? 1251 : 1252).GetString(bytes);
    }
}

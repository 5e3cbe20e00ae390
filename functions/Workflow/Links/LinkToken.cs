using System.Security.Cryptography;
using System.Text;

namespace Serverless.Workflow.Links;

/// <summary>The secret of a link: 256 bits in 52 letters and digits of base32 (RFC 4648, lower case, without padding).</summary>
public static class LinkToken
{
    /// <summary>How many random bytes make a token.</summary>
    public const int Bytes = 32;

    /// <summary>How many letters and digits a token has.</summary>
    public const int Length = 52;

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;

    /// <summary>Writes a token.</summary>
    /// <param name="secret">32 bytes that nobody can guess.</param>
    /// <exception cref="ArgumentException">There are more or fewer bytes.</exception>
    public static string Make(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Bytes)
        {
            throw new ArgumentException($"A token is made of {Bytes} bytes, not {secret.Length}.", nameof(secret));
        }

        var token = new StringBuilder(Length);
        var (bits, count) = (0, 0);
        foreach (var part in secret)
        {
            bits = (bits << BitsPerByte) | part;
            for (count += BitsPerByte; count >= BitsPerLetter;)
            {
                count -= BitsPerLetter;
                token.Append(Alphabet[(bits >> count) & (Alphabet.Length - 1)]);
            }

            bits &= (1 << count) - 1;
        }

        return token.Append(Alphabet[(bits << (BitsPerLetter - count)) & (Alphabet.Length - 1)]).ToString();
    }

    /// <summary>Whether a text has the form of a token. Letter case counts: links are followed, not typed.</summary>
    public static bool IsWellFormed(string? text) =>
        text is { Length: Length } && text.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal));

    /// <summary>What is kept of a token, and what it is known by in logs and keys: its SHA-256 in lower-case hexadecimal.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

using System.Text;
using MimeKit;
using MimeKit.Text;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Plain text as a person reads it.</summary>
internal static class PlainText
{
    /// <summary>Puts the lines of a flowed text (RFC 3676) together again.</summary>
    internal static string Unflow(string text, ContentType type)
    {
        if (!string.Equals(type.Parameters["format"]?.Trim(), "flowed", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var deletesSpace = string.Equals(type.Parameters["delsp"]?.Trim(), "yes", StringComparison.OrdinalIgnoreCase);
        return new FlowedToText { DeleteSpace = deletesSpace }.Convert(text);
    }

    /// <summary>Line feeds between lines, no control characters, no blanks at the end of lines, no empty lines around.</summary>
    internal static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            foreach (var rune in line.AsSpan().TrimEnd().EnumerateRunes())
            {
                if (!Rune.IsControl(rune) || rune.Value == '\t')
                {
                    tidy.Append(rune);
                }
            }

            tidy.Append('\n');
        }

        return tidy.ToString().Trim('\n');
    }
}

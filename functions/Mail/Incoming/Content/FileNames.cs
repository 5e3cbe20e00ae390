using System.Globalization;
using System.Text;
using MimeKit;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Makes file names that are safe to show, to store and to save.</summary>
internal static class FileNames
{
    // File systems take 255 bytes; room is left for what a program puts around a name.
    private const int LongestInBytes = 200;
    private const int LongestExtension = 16;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>
    /// Cleans a name that a message states: without path, control characters, turned direction and characters that file
    /// systems refuse, at most 200 bytes long. A name is made up from the type where nothing is left.
    /// </summary>
    /// <param name="stated">The decoded name; null where there is none.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="fallback">The name without extension that is used where there is none.</param>
    internal static string Clean(string? stated, string contentType, string fallback)
    {
        var name = OneLine.Of(stated, int.MaxValue);
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        name = string.Concat(name.Select(character => "<>:\"|?*".Contains(character, StringComparison.Ordinal) ? '_' : character));
        name = name.Trim().TrimEnd('.', ' ').TrimStart(' ');
        if (name.Trim('.', '_').Length == 0)
        {
            return fallback + Extension(contentType);
        }

        var stem = name.Split('.')[0].Trim();
        return Shorten(Devices.Contains(stem) ? $"_{name}" : name);
    }

    private static string Extension(string contentType) =>
        contentType switch
        {
            "text/plain" => ".txt",
            "text/html" => ".html",
            "text/rtf" => ".rtf",
            "image/jpeg" => ".jpg",
            _ when MimeTypes.TryGetExtension(contentType, out var extension) => extension,
            _ => ".bin",
        };

    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= LongestInBytes)
        {
            return name;
        }

        var extension = Path.GetExtension(name) is { Length: > 1 and <= LongestExtension } found ? found : string.Empty;
        var room = LongestInBytes - Encoding.UTF8.GetByteCount(extension);
        var stem = new StringBuilder();
        foreach (var element in Elements(name[..^extension.Length]))
        {
            if ((room -= Encoding.UTF8.GetByteCount(element)) < 0)
            {
                break;
            }

            stem.Append(element);
        }

        return stem.ToString().TrimEnd('.', ' ') + extension;
    }

    // Cut between what a reader sees as characters: half of one would show as another.
    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}

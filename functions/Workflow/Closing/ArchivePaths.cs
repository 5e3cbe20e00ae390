using System.Globalization;
using System.Text;
using Serverless.Domain.Documents;

namespace Serverless.Workflow.Closing;

/// <summary>
/// Gives files of an archive paths that every system can unpack: no name leads out of its folder, is reserved somewhere, is too long,
/// or is the same as another but for letter case.
/// </summary>
internal sealed class ArchivePaths
{
    // Systems take 255 bytes for a name, and often about as many letters for a whole path.
    private const int MostBytes = 120;
    private const int LongestExtension = 12;
    private const string Nameless = "file";

    private static readonly string[] Reserved =
    [
        "CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }),
    ];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a path that nothing else has.</summary>
    /// <param name="folder">The folders; each is made safe too.</param>
    /// <param name="name">The name as it came.</param>
    internal string Take(IEnumerable<string> folder, string name)
    {
        var path = string.Concat(folder.Select(part => Safe(part) + "/"));
        var safe = Safe(name);
        var extension = ExtensionOf(safe);
        var stem = safe[..^extension.Length];
        var free = path + safe;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{path}{stem}~{number}{extension}");
        }

        return free;
    }

    /// <summary>A name that is safe on every system.</summary>
    internal static string Safe(string name)
    {
        var letters = (DocumentNames.Clean(name) ?? Nameless).Normalize(NormalizationForm.FormC);
        var text = string.Concat(letters.Select(letter => letter is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? '_' : letter)).TrimStart('.', ' ', '~').TrimEnd('.', ' ');
        text = text.Length == 0 ? Nameless : text;
        var extension = ExtensionOf(text);
        var stem = Shortened(text[..^extension.Length], MostBytes - Encoding.UTF8.GetByteCount(extension)).TrimEnd('.', ' ');

        // What stands before the first point counts on some systems, whatever follows.
        return Reserved.Contains(stem.Split('.')[0].Trim(), StringComparer.OrdinalIgnoreCase) ? $"_{stem}{extension}" : stem + extension;
    }

    private static string ExtensionOf(string name)
    {
        var point = name.LastIndexOf('.');
        return point > 0 && name.Length - point <= LongestExtension ? name[point..] : string.Empty;
    }

    private static string Shortened(string text, int mostBytes)
    {
        var kept = new StringBuilder();
        var bytes = 0;
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            // Whole letters with their marks: half of one would be another.
            var letter = letters.GetTextElement();
            bytes += Encoding.UTF8.GetByteCount(letter);
            if (bytes > mostBytes)
            {
                break;
            }

            kept.Append(letter);
        }

        return kept.Length == 0 ? Nameless : kept.ToString();
    }
}

using System.Text;
using Serverless.Domain.Notes;

namespace Serverless.Tests.Domain.Notes;

/// <summary>The notes and letters in the folder Samples; invented, except for the facts of the first case.</summary>
internal static class Samples
{
    internal static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.txt"));

    internal static bool Exists(string name) => File.Exists(Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.txt"));

    internal static IEnumerable<string> All =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    /// <summary>An empty mail with sample documents, each under its own name.</summary>
    internal static IReadOnlyList<NoteText> Mail(params string[] names) =>
        [new NoteText("mail", string.Empty), .. names.Select(name => new NoteText(name, Text(name)))];

    /// <summary>Wraps the sentences at another width; addresses and signatures stay.</summary>
    internal static string Wrap(string text, int width)
    {
        var wrapped = new StringBuilder();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n"))
        {
            var column = 0;
            // Addresses and signatures are not wrapped, only the sentences are.
            var isProse = paragraph.Length > 150;
            foreach (var word in isProse ? paragraph.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) : [paragraph])
            {
                wrapped.Append(column == 0 ? string.Empty : column + word.Length + 1 > width ? "\n" : " ").Append(word);
                column = column + word.Length + 1 > width ? word.Length : column + word.Length + 1;
            }

            wrapped.Append("\n\n");
        }

        return wrapped.ToString();
    }
}

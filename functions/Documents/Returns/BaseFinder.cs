using Serverless.Documents.Compare;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;

namespace Serverless.Documents.Returns;

/// <summary>How alike two documents are: by the lines that both have, and by their words.</summary>
internal sealed class BaseFinder
{
    private readonly Likeness _lines;
    private readonly Likeness _words;

    private BaseFinder(IReadOnlyList<string> lines)
    {
        _lines = Likeness.Of(lines);
        _words = Likeness.Of(lines.SelectMany(line => line.Split((char[])[' ', '\t', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)));
    }

    internal static BaseFinder Of(DraftFile file, View view) =>
        new([.. Page.Read(file.Body, view).Lines.Select(line => line.Shown.Trim()).Where(line => line.Length > 0)]);

    /// <summary>From 0 to 1; 1 for the same lines.</summary>
    internal double To(BaseFinder other) => (_lines.To(other._lines) + _words.To(other._words)) / 2;
}

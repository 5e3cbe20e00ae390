using Serverless.Documents.Writing;

namespace Serverless.Documents.Returns;

/// <summary>A comment that begins with the word for private in brackets, in any of the six languages, is for the editors alone.</summary>
internal static class PrivateMarks
{
    private static readonly string[] Marks = [.. NapWords.All.Select(words => $"[{words.Private}]")];

    internal static (string Text, bool IsPrivate) Take(string comment)
    {
        var mark = Array.Find(Marks, mark => comment.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
        return mark is null ? (comment, false) : (comment[mark.Length..].TrimStart(), true);
    }
}

using System.Text;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Words of which no two in a document are the same, so that there is one right answer to what was changed.</summary>
internal sealed class Words(bool isArabic, int first = 529)
{
    private const string Latin = "aeioulrnstmdpbgvfcházñé";
    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكل";

    private int _next = first;

    internal string Next()
    {
        var letters = isArabic ? Arabic : Latin;
        var word = new StringBuilder();
        for (var rest = _next += 7; rest > 0; rest /= letters.Length)
        {
            word.Append(letters[rest % letters.Length]);
        }

        return word.ToString();
    }

    internal string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Next()));
}

using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Reporting;

/// <summary>Cuts what somebody wrote into sentences, in its own letters.</summary>
internal static class NoteSentences
{
    internal static List<string> Of(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Line)];

    private static IEnumerable<string> Line(string line)
    {
        var start = 0;
        for (var place = 0; place < line.Length; place++)
        {
            if (IsEnd(line, place))
            {
                if (line[start..(place + 1)].Trim() is { Length: > 0 } sentence)
                {
                    yield return sentence;
                }

                start = place + 1;
            }
        }

        if (line[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    // A full stop ends a sentence where something that can begin one follows; "Gral. Paz" and "No. 5" go on.
    private static bool IsEnd(string line, int place) => line[place] switch
    {
        '。' or '！' or '？' => true,
        '!' or '?' or '؟' => place + 1 == line.Length || line[place + 1] == ' ',
        '.' => place + 1 == line.Length || (line[place + 1] == ' ' && !Sentences.IsAbbreviation(line, place, 0)),
        _ => false,
    };
}

using Serverless.Domain.Languages;

namespace Serverless.Domain.Reporting;

/// <summary>Puts a section together.</summary>
internal sealed class NoteBuilder
{
    private readonly List<NoteParagraph> _paragraphs = [];

    internal IReadOnlyList<NoteParagraph> Paragraphs => _paragraphs;

    internal static NoteSentence Sentence(string key, string text, params IEnumerable<NoteSource> sources) => new(text, [.. sources.Distinct()]) { Key = key };

    /// <summary>Adds a paragraph of those of its sentences that can be said; none where none can.</summary>
    internal void Text(params IEnumerable<NoteSentence?> sentences) => Add(NoteParagraphKind.Text, sentences);

    internal void Add(NoteBuilder other) => _paragraphs.AddRange(other._paragraphs);

    internal void Heading(NoteSentence sentence) => Add(NoteParagraphKind.Heading, [sentence]);

    /// <summary>Adds points below a line that leads to them; nothing where there are none.</summary>
    internal void Points(string key, string lead, IReadOnlyList<IReadOnlyList<NoteSentence>> points)
    {
        if (points is [])
        {
            return;
        }

        Text(Sentence(key, lead, points.SelectMany(point => point).SelectMany(sentence => sentence.Sources)));
        Points(points);
    }

    internal void Points(IEnumerable<IReadOnlyList<NoteSentence>> points)
    {
        foreach (var point in points)
        {
            Add(NoteParagraphKind.Point, point);
        }
    }

    /// <summary>The sentences of a text that somebody wrote.</summary>
    internal static IReadOnlyList<NoteSentence> Written(string key, string text, Language? language, NoteSource source) =>
    [
        .. NoteSentences.Of(text).Select((sentence, index) => Sentence($"{key}.{index + 1}", sentence, source) with { Language = language }),
    ];

    private void Add(NoteParagraphKind kind, IEnumerable<NoteSentence?> sentences)
    {
        var known = sentences.OfType<NoteSentence>().Where(sentence => sentence.Text.Length > 0).ToList();
        if (known is not [])
        {
            _paragraphs.Add(new NoteParagraph(kind, known));
        }
    }
}

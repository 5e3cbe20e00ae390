using Serverless.Domain.Languages;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Reporting;

/// <summary>
/// The Information Note of a visit as data. It holds all words that are shown, so that a note that was published stays as it was;
/// <see cref="InformationNoteDraft"/> makes it.
/// </summary>
public sealed record InformationNote
{
    /// <summary>The request whose visit it is about.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The language of its fixed parts.</summary>
    public required Language Language { get; init; }

    /// <summary>The day of this version, at Headquarters.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What kind of document it is: the title.</summary>
    public required string Title { get; init; }

    /// <summary>The State and the days of the visit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The footnote of the title: for information, not official, nobody's views.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>What stands at the foot of each page, such as <c>Draft 1</c>; empty once it is final.</summary>
    public string Mark { get; init; } = string.Empty;

    /// <summary>The sections, in the order of the Committee's form. One without paragraphs is there to be filled in.</summary>
    public required IReadOnlyList<NoteSection> Sections { get; init; }

    /// <summary>All sentences, in their order.</summary>
    public IEnumerable<NoteSentence> Sentences() => Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences);

    /// <summary>The same note, marked as a draft.</summary>
    /// <param name="number">Which version it is, from 1.</param>
    /// <param name="date">Its day.</param>
    public InformationNote AsDraft(int number, DateOnly date) => this with { Date = date, Mark = NoteWordings.All[Language].DraftOf(number) };

    /// <summary>The same note as it is published: no mark, and no section that has nothing to say.</summary>
    /// <param name="date">The day on which it is published.</param>
    public InformationNote AsFinal(DateOnly date) =>
        this with { Date = date, Mark = string.Empty, Sections = [.. Sections.Where(section => section.Paragraphs is [_, ..])] };
}

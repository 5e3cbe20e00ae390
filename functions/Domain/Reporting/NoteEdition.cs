using System.Text.Json.Serialization;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Reporting;

/// <summary>
/// A version of the Information Note in all six languages: the one that is edited, and the others, which follow it. They differ in
/// the fixed parts only; what a person wrote stands in each in that person's words.
/// </summary>
/// <param name="Note">The note that is edited.</param>
/// <param name="Others">The same in the other languages.</param>
/// <param name="Remarks">What its editor should know.</param>
public sealed record NoteEdition(InformationNote Note, IReadOnlyList<InformationNote> Others, IReadOnlyList<NoteRemark> Remarks)
{
    /// <summary>The note and the others.</summary>
    [JsonIgnore]
    public IEnumerable<InformationNote> All => [Note, .. Others];

    /// <summary>Drafts it.</summary>
    /// <param name="records">The record in each language; the first is that of the note to be edited.</param>
    public static NoteEdition Draft(IReadOnlyList<NoteRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var drafts = records.Select(InformationNoteDraft.Make).ToList();
        return new NoteEdition(drafts[0].Note, [.. drafts.Skip(1).Select(draft => draft.Note)], drafts[0].Remarks);
    }

    /// <summary>The note in a language.</summary>
    public InformationNote In(Language language) => All.FirstOrDefault(note => note.Language == language) ?? Note;

    /// <summary>The next version, as somebody edited it: the other languages follow, and what was filled in is no gap any more.</summary>
    /// <param name="edited">The note in the language that is edited.</param>
    public NoteEdition Edited(InformationNote edited)
    {
        ArgumentNullException.ThrowIfNull(edited);

        // Whoever has edited the note has seen the other remarks; a gap in the form stays one.
        return new NoteEdition(edited, [.. Others.Select(other => Follow(edited, other))], [.. NoteRemarks.Empty(edited)]);
    }

    /// <summary>The version that is published.</summary>
    /// <param name="date">The day, at Headquarters.</param>
    public NoteEdition Published(DateOnly date) => new(Note.AsFinal(date), [.. Others.Select(other => other.AsFinal(date))], []);

    /// <summary>The next version of a draft.</summary>
    /// <param name="number">Which it is.</param>
    /// <param name="date">Its day, at Headquarters.</param>
    public NoteEdition AsDraft(int number, DateOnly date) =>
        this with { Note = Note.AsDraft(number, date), Others = [.. Others.Select(other => other.AsDraft(number, date))] };

    private static InformationNote Follow(InformationNote edited, InformationNote other)
    {
        var known = other.Sentences().Where(sentence => sentence.Key is not null).DistinctBy(sentence => sentence.Key)
            .ToDictionary(sentence => sentence.Key!, StringComparer.Ordinal);
        return other with
        {
            Sections =
            [
                .. edited.Sections.Select(section => new NoteSection(
                    section.Kind,
                    InformationNoteForm.HeadingOf(section.Kind, other.Language),
                    [.. section.Paragraphs.Select(paragraph => paragraph with { Sentences = [.. paragraph.Sentences.Select(Say)] })])),
            ],
        };

        NoteSentence Say(NoteSentence sentence) => sentence.Key is { } key && known.TryGetValue(key, out var said)
            ? said
            : sentence with { Language = Other(sentence.Language ?? edited.Language) };

        Language? Other(Language language) => language == other.Language ? null : language;
    }
}

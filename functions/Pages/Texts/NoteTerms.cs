using System.Globalization;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Texts;

/// <summary>Says in words where the sentences of an Information Note come from, and what its editor should look at.</summary>
/// <param name="words">The words of the reader's language.</param>
/// <param name="registers">For names.</param>
/// <param name="visit">For the names of its documents; null where they are not at hand.</param>
public sealed class NoteTerms(Wording words, RegisterIndex registers, VisitRequest? visit)
{
    private const string Mail = "mail";

    /// <summary>What the editor should look at.</summary>
    public Phrase Say(NoteRemark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        var about = remark.About ?? string.Empty;
        return remark.Kind switch
        {
            NoteRemarkKind.NoReport or NoteRemarkKind.OtherLanguage => words.Compose($"note.remark.{remark.Kind}", ("day", Day(about))),
            NoteRemarkKind.OnlyAnnounced => words.Compose("note.remark.OnlyAnnounced", ("name", about)),
            NoteRemarkKind.EmptySection when Enum.TryParse<NoteSectionKind>(about, out var section) =>
                words.Compose("note.remark.EmptySection", ("section", InformationNoteForm.HeadingOf(section, words.Language))),
            _ => words.Compose($"note.remark.{remark.Kind}"),
        };
    }

    /// <summary>Where a paragraph comes from, each source once.</summary>
    public Phrase Of(NoteParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        Phrase[] all = [.. paragraph.Sentences.SelectMany(sentence => sentence.Sources).Distinct().Select(Say).DistinctBy(one => one.Words)];
        return words.Compose("note.sources", ("sources", Joined(all)));
    }

    private Phrase Say(NoteSource source) => source.Kind switch
    {
        NoteSourceKind.Fact => words.Compose(
            "note.source.Fact", ("fact", new Phrase(new TextRun(words.FactTerm(source.Entry)))), ("document", DocumentOf(source)), ("words", source.Words)),
        NoteSourceKind.Report => words.Compose("note.source.Report", ("date", Day(source.Entry))),
        NoteSourceKind.Invitation => words.Compose("note.source.Invitation", ("party", PartyOf(source.Entry))),
        NoteSourceKind.Editor => words.Compose("note.source.Editor", ("name", EditorOf(source.Entry))),
        NoteSourceKind.Form or NoteSourceKind.Plan or NoteSourceKind.Decision => words.Compose($"note.source.{source.Kind}"),
        _ => words.Compose($"note.source.{source.Kind}", ("entry", source.Entry)),
    };

    private object DocumentOf(NoteSource source) => source.Document switch
    {
        null or Mail => words.Compose("note.mail"),
        NoteReader.SenderSource => words.Compose("note.mail"),
        RegistrationRules.OfficerSource => words.Compose("note.officer"),
        var id => visit?.Documents.FirstOrDefault(entry => entry.Id == id)?.Name ?? id,
    };

    private Phrase PartyOf(string entry) => entry.Split(' ') is [var kind, var id] && Enum.TryParse<PartyKind>(kind, out var known)
        ? words.NameOf(new Party(known, id), registers)
        : words.Say(entry);

    private string EditorOf(string id) => registers.FindPerson(id) is { } person ? words.NameOf(person) : id;

    private static object Day(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : day;

    private static Phrase Joined(Phrase[] all) =>
        new([.. all.SelectMany((one, index) => index == 0 ? one.Runs : [new TextRun("; "), .. one.Runs])]);
}

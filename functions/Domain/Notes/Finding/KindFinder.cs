using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Tells by their forms which text is the note and which the letter that it forwards.</summary>
internal static class KindFinder
{
    private const int Enough = 4;

    internal static IReadOnlyList<NoteTextKind> Find(IReadOnlyList<TextFacts> texts)
    {
        var kinds = texts.Select(KindOf).ToArray();
        if (kinds.Contains(NoteTextKind.Note))
        {
            return kinds;
        }

        // A letter that nothing forwards, such as a minister's own to the Chair, takes the note's place if it is dated and
        // signed by somebody in office; an informal mail does not.
        var alone = Array.FindIndex(kinds, kind => kind == NoteTextKind.Letter);
        if (alone >= 0)
        {
            kinds[alone] = texts[alone] is { Date: not null, Signatory.Value.Title: not null } ? NoteTextKind.Note : NoteTextKind.Other;
        }

        return kinds;
    }

    private static NoteTextKind KindOf(TextFacts text) =>
        NoteScore(text) >= Enough ? NoteTextKind.Note : IsLetter(text) ? NoteTextKind.Letter : NoteTextKind.Other;

    internal static int NoteScore(TextFacts facts)
    {
        var text = facts.Text;
        var whole = new Passage(0, text.Text.Length);
        var isFromMission = facts.Signatory is { Evidence: var signature } && facts.Signatory.Value.Title is not null
            && text.Forms.MissionTitle.IsMatch(FoldedText.Of(signature.Words).Text);
        return (text.Has(text.Forms.Courtesy, whole) ? 4 : 0)
            + (facts.Forwards && (facts.Date is not null || facts.Number is not null || isFromMission) ? 3 : 0)
            + (isFromMission && text.Has(text.Forms.FirstPerson, whole) ? 3 : 0)
            + (facts.Number is not null ? 1 : 0)
            + (facts.State is { Confidence: Confidence.High } ? 1 : 0)
            + (text.Has(text.Forms.Addressee, whole) ? 1 : 0);
    }

    private static bool IsLetter(TextFacts facts)
    {
        var text = facts.Text;
        var whole = new Passage(0, text.Text.Length);
        var isPersonal = text.Has(text.Forms.FirstPerson, whole) || text.Lines.Any(line => text.Has(text.Forms.Salutation, line));
        return isPersonal
            && (facts.Signatory is not null || text.Has(text.Forms.Closing, whole))
            && (facts.Purpose is not null || facts.Date is not null);
    }
}

using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Finding;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes;

/// <summary>
/// Reads notes in the six official languages: which text is the note and which the letter, what each says and in which
/// words, and where they contradict each other. Reads any text without failing, in time that grows with its length; of
/// each text at most the first 100 000 characters. Keeps nothing between calls; safe for any number of threads.
/// </summary>
/// <param name="register">The States and organisations that may be named.</param>
public sealed class NoteReader(RegisterIndex register)
{
    /// <summary>As <see cref="Evidence.Source"/>: it is known from the mail's sender, not from words.</summary>
    public const string SenderSource = "sender";

    private readonly PartnerNames _partners = new(register.Registers.Organisations);

    /// <summary>Reads a note.</summary>
    /// <param name="texts">The mail's own text first, then the documents in their order; at least one, each with its own source.</param>
    /// <param name="sender">The State whose mission wrote, where the register knows the sender; null otherwise.</param>
    /// <param name="received">The day it came, at Headquarters.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public NoteReading Read(IReadOnlyList<NoteText> texts, StateCode? sender, DateOnly received)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Count == 0)
        {
            throw new ArgumentException("There must be a text: give the mail's own, even if it is empty.", nameof(texts));
        }

        var read = texts.Select(text => FindIn(new ReadText(text, register), received)).ToList();
        var kinds = KindFinder.Find(read);
        var facts = new Merge(read, kinds, register).Make(sender);
        var main = Merge.InOrder(read, kinds)[0];
        return new NoteReading(
            facts, read.Select((text, index) => (text.Text.Source, kinds[index])).DistinctBy(pair => pair.Source).ToDictionary(
                pair => pair.Source, pair => pair.Item2, StringComparer.Ordinal), main.Text.Source);
    }

    /// <summary>Tells the language of a text by its script and commonest words; English where nothing tells.</summary>
    public static Language DetectLanguage(string text) => LanguageDetector.Detect(FoldedText.Of(text).Text);

    private TextFacts FindIn(ReadText text, DateOnly received)
    {
        var (date, otherDate) = OwnDateFinder.Find(text, received);
        var (forwards, author, letterDate) = LetterFinder.Find(text, received);
        var (dates, mention) = WishFinder.FindDates(text, date?.Value ?? received);
        var state = StateFinder.Find(text);
        return new TextFacts
        {
            Text = text,
            State = state,
            Number = NumberFinder.Find(text),
            Date = date,
            OtherDate = otherDate,
            Signatory = SignatureFinder.Find(text, register),
            Forwards = forwards,
            ForwardedAuthor = author,
            ForwardedDate = letterDate,
            Purpose = RequestFinder.Find(text),
            Dates = dates,
            Venue = WishFinder.FindVenue(text, mention, register),
            WorkingLanguages = PartyFinder.FindLanguages(text),
            Supporters = PartyFinder.FindSupporters(text, state?.Value),
            Partners = _partners.Find(text),
        };
    }
}

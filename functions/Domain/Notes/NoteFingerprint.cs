using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Serverless.Domain.Notes.Copies;
using Serverless.Domain.Notes.Forms;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes;

/// <summary>
/// What a note is recognised by when it comes again by another route: its State, number and dates, and a sample of its
/// text. As text it has at most 1 KiB, so that a table row can hold it, and holds no words of the note.
/// </summary>
public sealed class NoteFingerprint
{
    private const string Version = "1";
    private const string None = "-";
    private const int Fields = 7;
    private const int KeyBytes = 8;

    private NoteFingerprint(string state, string number, string date, string dates, Sketch sketch)
    {
        State = state;
        Number = number;
        Date = date;
        Dates = dates;
        Sketch = sketch;
    }

    internal string State { get; }

    internal string Number { get; }

    internal string Date { get; }

    internal string Dates { get; }

    internal Sketch Sketch { get; }

    /// <summary>Takes the fingerprint of a note.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="texts">The texts that it was read from.</param>
    public static NoteFingerprint Of(NoteReading reading, IReadOnlyList<NoteText> texts)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(texts);
        var facts = reading.Facts;
        var note = FoldedText.Of(texts.First(text => text.Source == reading.NoteSource).Text).Text;
        return new NoteFingerprint(
            Sure(facts.State)?.ToString() ?? None,
            Sure(facts.NoteNumber) is { } number ? NumberKey(number) : None,
            facts.NoteDate is { Confidence: > Confidence.Low } date ? Day(date.Value) : None,
            facts.Dates is { Confidence: > Confidence.Low } dates ? Day(dates.Value.From) + Day(dates.Value.Until) : None,
            Sketch.Of(WithoutCourtesies(note)));
    }

    /// <summary>Reads what <see cref="ToString"/> gives.</summary>
    /// <returns>Null when the text is no fingerprint of this version; such a note is recognised by nothing.</returns>
    public static NoteFingerprint? TryParse(string? text)
    {
        var fields = text?.Split('.') ?? [];
        if (fields.Length != Fields || fields[0] != Version || !int.TryParse(fields[5], NumberStyles.None, CultureInfo.InvariantCulture, out var runs)
            || !Base64Url.IsValid(fields[6]))
        {
            return null;
        }

        return Sketch.TryRead(runs, Base64Url.DecodeFromChars(fields[6])) is { } sketch
            ? new NoteFingerprint(fields[1], fields[2], fields[3], fields[4], sketch)
            : null;
    }

    /// <summary>The form to keep.</summary>
    public override string ToString() => string.Join(
        '.', Version, State, Number, Date, Dates, Sketch.Runs.ToString(CultureInfo.InvariantCulture), Base64Url.EncodeToString(Sketch.ToBytes()));

    private static string? Sure<T>(Fact<T>? fact) => fact is { Confidence: > Confidence.Low } ? fact.Value?.ToString() : null;

    // A number may hold anything, also what parts the fields; letter case and punctuation differ between copies.
    private static string NumberKey(string number)
    {
        var letters = string.Concat(Folding.FoldWords(number).Where(char.IsLetterOrDigit));
        return letters.Length == 0
            ? None
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)).AsSpan(0, KeyBytes));
    }

    // All notes of a mission close alike.
    private static IEnumerable<string> WithoutCourtesies(string folded)
    {
        var forms = NoteLanguages.Of(LanguageDetector.Detect(folded));
        return Sentences.Split(folded, Sentences.Lines(folded))
            .Select(sentence => folded[sentence.Start..sentence.End])
            .Where(sentence => !forms.Closing.IsMatch(sentence) && !forms.Salutation.IsMatch(sentence));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

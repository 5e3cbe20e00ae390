using System.Collections;
using CsCheck;
using Serverless.Domain.Notes;
using Serverless.Domain.Register;
using Serverless.Tests.Domain.Register;

namespace Serverless.Tests.Domain.Notes;

public sealed class NoteReaderPropertyTests
{
    private const int MostWords = 200;

    private static readonly NoteReader Reader = new(Seeds.Index);
    private static readonly DateOnly Received = new(2018, 4, 10);

    private static readonly string[] Lines = [.. Samples.All.SelectMany(text => text.ReplaceLineEndings("\n").Split('\n')).Distinct()];

    private static readonly string[] Glue = ["\n", "\r\n", "\t", " ", "\u2028", ". ", "27 ", "de ", "to ", "1540", "年", "٢٧", "/", "-"];

    private static readonly Gen<string> Line = Gen.Int[0, Lines.Length - 1].Select(index => Lines[index]);

    // Lines of real notes in any order, cut and mixed with any characters, lone surrogates among them.
    private static readonly Gen<string> Texts = Gen.OneOf(
        Line,
        Gen.Int[0, Glue.Length - 1].Select(index => Glue[index]),
        Gen.String[Gen.Char, 0, 12],
        Gen.String[Gen.Char['\ud800', '\udfff'], 0, 3],
        Gen.Select(Line, Gen.Int[0, 60], (line, cut) => line[Math.Min(cut, line.Length)..])).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Read_AnyText_GivesEvidenceThatStandsThere() => Gen.Select(Texts, Texts, Gen.Bool).Sample(
        (mail, document, knowsSender) =>
        {
            var texts = new[] { new NoteText("mail", mail), new NoteText("document", document) };
            var reading = Reader.Read(texts, knowsSender ? StateCode.Parse("JOR") : null, Received);

            foreach (var evidence in Evidences(reading.Facts).Where(evidence => evidence.Source != NoteReader.SenderSource))
            {
                var text = texts.Single(candidate => candidate.Source == evidence.Source).Text;
                Assert.True(evidence.Length > 0);
                Assert.Equal(text.Substring(evidence.Start, Math.Min(evidence.Length, MostWords)), evidence.Words);
                Assert.True(evidence.Start + evidence.Length <= text.Length);
            }
        },
        iter: 1500);

    [Fact]
    public void Read_TheSameTexts_GivesTheSameReading() => Texts.Sample(
        text =>
        {
            var texts = new[] { new NoteText("mail", text) };
            Assert.Equivalent(Reader.Read(texts, null, Received), Reader.Read(texts, null, Received), strict: true);
        },
        iter: 100);

    private static IEnumerable<Evidence> Evidences(object? value) => value switch
    {
        null or string => [],
        Evidence evidence => [evidence],
        IEnumerable many => many.Cast<object>().SelectMany(Evidences),
        _ when value.GetType().Namespace == typeof(Evidence).Namespace && value.GetType().IsClass =>
            value.GetType().GetProperties().SelectMany(property => Evidences(property.GetValue(value))),
        _ => [],
    };
}

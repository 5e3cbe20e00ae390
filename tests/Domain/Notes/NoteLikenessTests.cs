using System.Text;
using CsCheck;
using Serverless.Domain.Notes;
using Serverless.Tests.Domain.Register;

namespace Serverless.Tests.Domain.Notes;

public sealed class NoteLikenessTests
{
    private const int MostBytes = 1024;

    private static readonly NoteReader Reader = new(Seeds.Index);
    private static readonly DateOnly Received = new(2018, 4, 10);

    private static readonly string[] Notes =
        ["guatemala-2017.es", "guatemala-2017.en", "guatemala-2016.en", "senegal-2018.fr", "jordan-2018.ar", "china-2018.zh", "kazakhstan-2018.ru"];

    private static readonly Gen<string> Name = Gen.Int[0, Notes.Length - 1].Select(index => Notes[index]);

    // What happens to a note on another route.
    private static readonly Gen<Func<string, string>> Route = Gen.OneOf<Func<string, string>>(
        Gen.Int[48, 100].Select<int, Func<string, string>>(width => text => Samples.Wrap(text, width)),
        Gen.Const<Func<string, string>>(text => string.Join('\n', text.Split('\n').Select(line => "> " + line))),
        Gen.Const<Func<string, string>>(text => "From: protocol@mission.example\nPlease see below.\n\n" + text),
        Gen.Const<Func<string, string>>(text => text + "\n\nThis message was scanned."),
        Gen.Const<Func<string, string>>(text => text.ReplaceLineEndings("\r\n")),
        Gen.Const<Func<string, string>>(text => text.Normalize(NormalizationForm.FormD)),
        Gen.Const<Func<string, string>>(text => text.Replace(' ', '\u00a0')));

    [Fact]
    public void Of_TheSameNoteByOtherRoutes_IsTheSame() => Gen.Select(Name, Route, Route).Sample(
        (name, first, second) =>
        {
            var likeness = NoteLikeness.Of(Fingerprint(Text(name)), Fingerprint(second(first(Text(name)))));

            Assert.True(likeness.IsSame, $"{name}: {likeness}");
        },
        iter: 300);

    [Fact]
    public void Of_TheTextAloneByOtherRoutes_IsAlike() => Gen.Select(Name, Route).Sample(
        (name, route) =>
        {
            var text = WithoutNumber(Text(name));
            var likeness = NoteLikeness.Of(Fingerprint(text), Fingerprint(route(text)));

            Assert.InRange(likeness.Similarity, NoteLikeness.Threshold, 1);
            Assert.True(likeness.IsSame, $"{name}: {likeness}");
        },
        iter: 200);

    [Fact]
    public void Of_AnyTwoNotes_IsSymmetricAndSameOnlyForOne() => Gen.Select(Name, Name).Sample((one, other) =>
    {
        var (first, second) = (Fingerprint(Text(one)), Fingerprint(Text(other)));

        Assert.Equal(NoteLikeness.Of(first, second), NoteLikeness.Of(second, first));
        // The Spanish and the English note of 2017 are two languages of one.
        Assert.Equal(one == other || (one.StartsWith("guatemala-2017", StringComparison.Ordinal) && other.StartsWith("guatemala-2017", StringComparison.Ordinal)), NoteLikeness.Of(first, second).IsSame);
    });

    [Fact]
    public void Of_TwoNotesOfOneMissionWithoutNumberAndDate_AreNotTheSame()
    {
        var one = Fingerprint(WithoutNumber(Text("guatemala-2016.en")).Replace("3 October 2016", string.Empty, StringComparison.Ordinal));
        var other = Fingerprint(WithoutNumber(Text("guatemala-2017.en")).Replace("12 November 2017", string.Empty, StringComparison.Ordinal));

        Assert.False(NoteLikeness.Of(one, other).IsSame);
    }

    [Theory]
    [InlineData("from\n9 to 11 November 2016", "from\n16 to 18 November 2016")]
    [InlineData("2016-095", "2016-096")]
    [InlineData("3 October", "4 October")]
    public void Of_TheSameWordsWithAnotherNumberOrDate_AreTwoNotes(string words, string otherwise)
    {
        var note = Text("guatemala-2016.en");
        var (one, other) = words.StartsWith("from", StringComparison.Ordinal)
            ? (WithoutNumber(note), WithoutNumber(note).Replace(words, otherwise, StringComparison.Ordinal))
            : (note, note.Replace(words, otherwise, StringComparison.Ordinal));

        Assert.NotEqual(one, other);
        Assert.False(NoteLikeness.Of(Fingerprint(one), Fingerprint(other)).IsSame);
    }

    [Fact]
    public void Of_TwoCovers_AreNotTheSame() => Assert.False(
        NoteLikeness.Of(Fingerprint("Please see the attached note."), Fingerprint("Please see the attached note.")).IsSame);

    [Fact]
    public void ToString_AnyText_CanBeReadAgainAndIsSmall() => Gen.OneOf(Name.Select(Text), Gen.String).Sample(text =>
    {
        var fingerprint = Fingerprint(text);
        var kept = fingerprint.ToString();

        Assert.True(Encoding.UTF8.GetByteCount(kept) <= MostBytes);
        Assert.Equal(kept, NoteFingerprint.TryParse(kept)?.ToString());
    });

    [Fact]
    public void ToString_LongNote_IsSmallAndTheSameForEver()
    {
        Assert.InRange(Fingerprint(string.Join('\n', Samples.All)).ToString().Length, 600, MostBytes);
        Assert.StartsWith("1.GTM.", Fingerprint(Text("guatemala-2016.en")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2.GTM.-.-.-.0.")]
    [InlineData("1.GTM.-.-.-.1.!!!")]
    [InlineData("1.GTM.-.-.-.2.AAAAAA")]
    [InlineData("1.GTM.-.-.-.2.AAAAAAAAAAA")]
    public void TryParse_NoFingerprint_IsNull(string? text) => Assert.Null(NoteFingerprint.TryParse(text));

    private static NoteFingerprint Fingerprint(string text)
    {
        NoteText[] texts = [new NoteText("mail", text)];
        return NoteFingerprint.Of(Reader.Read(texts, null, Received), texts);
    }

    private static string Text(string name) => Samples.Text($"{name}.note").ReplaceLineEndings("\n");

    private static string WithoutNumber(string text) => string.Join(
        '\n', text.Split('\n').Where(line => !(((string[])["Nota No", "Ref.", "N°", "№", "الرقم", "（2018）第"]).Any(lead => line.StartsWith(lead, StringComparison.Ordinal)))));
}

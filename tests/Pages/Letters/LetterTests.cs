using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;

namespace Serverless.Tests.Pages.Letters;

/// <summary>The letters, as a mail program shows them.</summary>
public sealed partial class LetterTests
{
    private const string Hostile = "</td><script>alert(1)</script><img src=x onerror=alert(1)>\r\nBcc: thief@evil.example";

    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Write_EveryKind_SaysTheSameInBothPartsInTheReadersDirection(Language language)
    {
        foreach (var letter in Samples.All(language))
        {
            var written = await Paper.WriteAsync(letter);
            var html = await ParseAsync(written.Html);

            Assert.StartsWith(language.ToTag(), html.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
            Assert.Equal(language == Language.Arabic ? "rtl" : "ltr", html.DocumentElement.GetAttribute("dir"));
            Assert.DoesNotContain('\n', written.Subject);
            var (shown, said) = (WordsOf(Shown(html)), WordsOf(written.Text));
            Assert.True(shown.IsSubsetOf(said), $"{letter.Notice.Kind}: only in HTML: {string.Join(' ', shown.Except(said))}");
            Assert.True(said.IsSubsetOf(shown), $"{letter.Notice.Kind}: only in text: {string.Join(' ', said.Except(shown))}");
        }
    }

    [Fact]
    public void Samples_Kinds_AreAllThereAre() =>
        Assert.Equal(Enum.GetValues<NoticeKind>().Order(), Samples.All(Language.English).Select(letter => letter.Notice.Kind).Distinct().Order());

    [Fact]
    public async Task Write_HostileWordsOfStrangers_AreShownAsWords()
    {
        foreach (var letter in Samples.All(Language.French))
        {
            var hostile = letter with
            {
                Notice = letter.Notice with { Data = letter.Notice.Data.ToDictionary(pair => pair.Key, pair => pair.Key is "step" or "was" ? pair.Value : Hostile, StringComparer.Ordinal) },
                Visit = letter.Visit is null ? null : letter.Visit with
                {
                    Documents = [new DocumentEntry("note", 1, DocumentRole.Note, Hostile, "text/plain", 1, "00", Hostile)],
                    Clarifications = [new Domain.Requests.Clarification(Hostile, Samples.Chair, Samples.Now) { Answer = Hostile, AnsweredAt = Samples.Now }],
                },
                Unplaced = letter.Unplaced is null ? null : letter.Unplaced with { Subject = Hostile, Excerpt = Hostile },
            };

            var written = await Paper.WriteAsync(hostile);

            Assert.DoesNotContain(written.Subject, char.IsControl);
            Assert.Empty((await ParseAsync(written.Html)).QuerySelectorAll("script, img, [onerror], iframe, form"));
        }
    }

    [Fact]
    public async Task Write_DeadlineChanged_SaysTheOldOneTheNewOneAndTheCause()
    {
        var letter = Samples.All(Language.English).First(sample => sample.Notice.Kind == NoticeKind.DeadlineChanged && sample.Notice.Data["cause"] == "calendar");

        var text = (await Paper.WriteAsync(letter)).Text;

        Assert.Contains("23 November 2017", text, StringComparison.Ordinal);
        Assert.Contains("calendar of holidays has been updated", text, StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> ParseAsync(string html) => new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);

    // Where a link leads is written out in the text and lies behind the words in HTML.
    private static string Shown(IDocument html) =>
        string.Join(' ', html.Body!.Descendants<IText>().Select(text => text.Data).Concat(html.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))));

    private static HashSet<string> WordsOf(string text) =>
        [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

using AngleSharp.Html.Parser;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Pages.Texts;

namespace Serverless.Tests.Pages.Letters;

public sealed class VisitLetterTests
{
    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Fact]
    public void Samples_Kinds_AreAllThereAre() =>
        Assert.Equal(
            Enum.GetValues<NoticeKind>().ToHashSet(),
            Samples.All(Language.English).Select(letter => letter.Notice.Kind).ToHashSet());

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Write_EveryKind_HasNoHoleAndNoNameOfTheProgram(Language language)
    {
        foreach (var letter in Samples.All(language))
        {
            var (subject, text, html) = await Paper.WriteAsync(letter);
            var words = $"{letter.Notice.Kind} to {letter.To.Party.Kind}:\n{subject}\n{text}";

            Assert.DoesNotContain("{", words, StringComparison.Ordinal);
            Assert.DoesNotContain("OtherDays", words, StringComparison.Ordinal);
            Assert.DoesNotContain("PreparationItem", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Serverless", html, StringComparison.Ordinal);
            Assert.DoesNotContain("oas-cicte", words, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"expert-\d", words);
            Assert.DoesNotMatch(@"[:：] *\n *[:：]|\( *\)|（）|, *\n\n *,", words);
            Assert.DoesNotContain('\n', subject);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Write_EveryKind_SaysTheSameInBothForms(Language language)
    {
        foreach (var letter in Samples.All(language))
        {
            var (_, text, html) = await Paper.WriteAsync(letter);
            var page = new HtmlParser().ParseDocument(html);
            var shown = Squeezed(page.Body!.TextContent);

            Assert.Equal(language == Language.Arabic ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
            Assert.All(
                text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains("--", StringComparison.Ordinal)),
                line => Assert.Contains(Squeezed(line.TrimStart('>', '-', ' ')), shown, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Write_ProposalOrWhyThereIsNone_GivesEveryReasonAndConditionInTheReadersLanguage(Language language)
    {
        var terms = new PlanTerms(Paper.Words[language], Seeds.Index, Samples.Reference);
        foreach (var letter in VisitSamples.All(language).Where(letter => letter.Plan is not null))
        {
            var text = Squeezed((await Paper.WriteAsync(letter)).Text);
            var answer = letter.Plan!.Answer;
            var said = answer.Conflict.Select(terms.Say).Concat(answer.Reasons.SelectMany(reasons => reasons.People.SelectMany(person => person.Reasons).Concat(reasons.Dates)).Select(terms.Say)).ToList();

            Assert.NotEmpty(said);
            Assert.All(said, phrase => Assert.Contains(Squeezed(phrase.ToString()), text, StringComparison.Ordinal));
        }
    }

    // Without what the forms have instead of each other: a table's columns for colons, bdi for isolates.
    private static string Squeezed(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not (':' or '\u2068' or '\u2069')));
}

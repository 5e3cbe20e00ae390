using System.Globalization;
using Serverless.Domain.Languages;
using Serverless.Pages.Texts;

namespace Serverless.Tests.Pages.Texts;

public sealed class PluralRulesTests
{
    // The sample numbers that CLDR 48 gives with each rule.
    [Theory]
    [InlineData(Language.English, PluralForm.One, "1")]
    [InlineData(Language.English, PluralForm.Other, "0 2-16 100 1000 10000 100000 1000000")]
    [InlineData(Language.French, PluralForm.One, "0 1")]
    [InlineData(Language.French, PluralForm.Many, "1000000 2000000")]
    [InlineData(Language.French, PluralForm.Other, "2-17 100 1000 10000 100000")]
    [InlineData(Language.Spanish, PluralForm.One, "1")]
    [InlineData(Language.Spanish, PluralForm.Many, "1000000 2000000")]
    [InlineData(Language.Spanish, PluralForm.Other, "0 2-16 100 1000 10000 100000")]
    [InlineData(Language.Russian, PluralForm.One, "1 21 31 41 51 61 71 81 101 1001")]
    [InlineData(Language.Russian, PluralForm.Few, "2-4 22-24 32-34 42-44 52-54 62 102 1002")]
    [InlineData(Language.Russian, PluralForm.Many, "0 5-19 100 1000 10000 100000 1000000")]
    [InlineData(Language.Arabic, PluralForm.Zero, "0")]
    [InlineData(Language.Arabic, PluralForm.One, "1")]
    [InlineData(Language.Arabic, PluralForm.Two, "2")]
    [InlineData(Language.Arabic, PluralForm.Few, "3-10 103-110 1003")]
    [InlineData(Language.Arabic, PluralForm.Many, "11-26 111 1011")]
    [InlineData(Language.Arabic, PluralForm.Other, "100-102 200-202 300-302 400-402 500-502 600 1000 10000 100000 1000000")]
    [InlineData(Language.Chinese, PluralForm.Other, "0-15 100 1000 10000 100000 1000000")]
    public void Of_NumbersOfCldr_TakeTheirForm(Language language, PluralForm form, string numbers)
    {
        Assert.All(Numbers(numbers), number => Assert.Equal(form, PluralRules.Of(language, number)));
        Assert.All(Numbers(numbers), number => Assert.Equal(form, PluralRules.Of(language, -number)));
    }

    [Fact]
    public void Of_AnyNumberBelowAMillion_TakesAFormThatCataloguesMustHave()
    {
        foreach (var language in LanguageTags.All)
        {
            var taken = Enumerable.Range(0, 1_000).Select(number => PluralRules.Of(language, number)).ToHashSet();

            Assert.Equal(PluralRules.Needed(language).ToHashSet(), taken);
            Assert.Subset(PluralRules.Allowed(language).ToHashSet(), taken);
        }
    }

    private static IEnumerable<int> Numbers(string numbers) => numbers.Split(' ').SelectMany(range => range.Split('-') switch
    {
        [var from, var until] => Enumerable.Range(Number(from), Number(until) - Number(from) + 1),
        _ => [Number(range)],
    });

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}

using Serverless.Domain.Languages;
using Serverless.Pages.Texts;

namespace Serverless.Tests.Pages.Texts;

public sealed class WordingsTests
{
    private const string Counted = """{"one": "{count} mail for {name}", "other": "{count} mails for {name}"}""";

    [Fact]
    public void Load_OwnCatalogues_HaveNoFault() => Assert.Equal("zh-Hans", Wordings.Load()[Language.Chinese].Tag);

    [Fact]
    public void New_KeyMissingInOneLanguage_NamesKeyAndLanguage()
    {
        var files = Files("""{"a": "words", "b": "words"}""");
        files["x.ru.json"] = """{"a": "слова"}""";

        Assert.Equal(["b: Russian does not have it."], Faults(files));
    }

    [Fact]
    public void New_OtherPlaceholders_NamesBoth()
    {
        var files = Files("""{"a": "from {name}"}""");
        files["x.fr.json"] = """{"a": "de {nom}"}""";

        Assert.Equal(["a: French has the places [nom], English has [name]."], Faults(files));
    }

    [Fact]
    public void New_PluralFormMissing_SaysWhichTheLanguageNeeds()
    {
        var files = Plurals();
        files["x.ru.json"] = """{"a": {"one": "{count} {name}", "many": "{count} {name}"}}""";

        var faults = Faults(files);

        Assert.Contains("x.ru.json: a: Russian needs the plural form(s) few too.", faults);
    }

    [Fact]
    public void New_PluralFormOfAnotherLanguage_IsAFault()
    {
        var files = Plurals();
        files["x.en.json"] = """{"a": {"one": "{count} {name}", "two": "{count} {name}", "other": "{count} {name}"}}""";

        Assert.Equal(["x.en.json: a: 'two' is no plural form of English."], Faults(files));
    }

    [Fact]
    public void New_FormThatStandsForManyNumbersWithoutTheNumber_IsAFault()
    {
        var files = Plurals();
        files["x.fr.json"] = """{"a": {"one": "un courrier pour {name}", "other": "{count} courriers pour {name}"}}""";

        Assert.Equal(["a: the form one of French lacks the place count."], Faults(files));
    }

    [Fact]
    public void New_ManyFaults_NamesAllOfThem()
    {
        var files = Files("""{"a": "words", "b": "open {brace", "c": ""}""");
        files["x.es.json"] = "[]";
        files["y.en.json"] = """{"a": "again"}""";
        files["words.json"] = "{}";

        var faults = Faults(files);

        Assert.Contains(faults, fault => fault.StartsWith("x.en.json: b: a brace", StringComparison.Ordinal));
        Assert.Contains("x.en.json: c: there is no text.", faults);
        Assert.Contains(faults, fault => fault.StartsWith("x.es.json: not an object of texts", StringComparison.Ordinal));
        Assert.Contains("y.en.json: a: another file has that key too.", faults);
        Assert.Contains("words.json: the name has not the form area.language.json.", faults);
    }

    [Fact]
    public void New_SameKeyTwiceInAFile_IsAFault()
    {
        var files = Files("""{"a": "words"}""");
        files["x.en.json"] = """{"a": "words", "a": "other words"}""";

        Assert.NotEmpty(Faults(files));
    }

    [Theory]
    [InlineData(Language.English, 1, "1 mail for Ann")]
    [InlineData(Language.English, 1200, "1,200 mails for Ann")]
    [InlineData(Language.Russian, 22, "22 письма: Ann")]
    [InlineData(Language.Russian, 111, "111 писем: Ann")]
    [InlineData(Language.Chinese, 1, "1封：Ann")]
    public void Format_Count_TakesTheLanguagesForm(Language language, int count, string expected) =>
        Assert.Equal(expected, new Wordings(Plurals())[language].Format("a", ("count", count), ("name", "Ann")));

    [Fact]
    public void Format_ValueMissing_Throws()
    {
        var wording = new Wordings(Plurals())[Language.English];

        Assert.Throws<ArgumentException>(() => wording.Format("a", ("count", 2)));
        Assert.Throws<ArgumentException>(() => wording.Format("a", ("count", "two"), ("name", "Ann")));
        Assert.Throws<KeyNotFoundException>(() => wording["b"]);
        Assert.Throws<ArgumentException>(() => wording["a"]);
    }

    private static Dictionary<string, string> Plurals()
    {
        var files = Files($$"""{"a": {{Counted}}}""");
        files["x.zh.json"] = """{"a": {"other": "{count}封：{name}"}}""";
        files["x.ru.json"] = """{"a": {"one": "{count} письмо: {name}", "few": "{count} письма: {name}", "many": "{count} писем: {name}"}}""";
        files["x.ar.json"] = """
            {"a": {
              "zero": "لا رسائل إلى {name}", "one": "رسالة واحدة إلى {name}", "two": "رسالتان إلى {name}",
              "few": "{count} رسائل إلى {name}", "many": "{count} رسالة إلى {name}", "other": "{count} رسالة إلى {name}"}}
            """;
        return files;
    }

    private static Dictionary<string, string> Files(string json) =>
        LanguageTags.All.ToDictionary(language => $"x.{language.ToTag()}.json", _ => json, StringComparer.Ordinal);

    private static IReadOnlyList<string> Faults(IReadOnlyDictionary<string, string> files) =>
        Assert.Throws<WordingException>(() => new Wordings(files)).Faults;
}

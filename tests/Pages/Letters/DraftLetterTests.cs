using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Domain.Replies;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Letters;

public sealed class DraftLetterTests
{
    public static TheoryData<Language> Languages => [.. LanguageTags.All];

    [Fact]
    public async Task DraftCirculated_Mission_SaysWhatUntilWhenHowToAnswerAndHowToNameReviewers()
    {
        var text = await TextAsync(DraftSamples.Circulated(Language.English, Samples.Mission));

        Assert.Contains("Draft action plan: Version 2, round 2\n", text, StringComparison.Ordinal);
        Assert.Contains("Tuesday, 21 November 2017", text, StringComparison.Ordinal);
        Assert.Contains("Tracked changes and comments are read", text, StringComparison.Ordinal);
        Assert.Contains("write “Agreed” as the first line, without conditions", text, StringComparison.Ordinal);
        Assert.Contains("begins with “[private]”", text, StringComparison.Ordinal);
        Assert.Contains("write “Reviewers” as the first line", text, StringComparison.Ordinal);
        Assert.Contains("Taken over: 7\nTaken over in part or in other words: 1\nNot taken over: 2\n", text, StringComparison.Ordinal);
        Assert.Contains("> Section 2 is new.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftCirculated_Reviewer_IsGreetedByNameAndNotAskedForReviewers()
    {
        var person = await TextAsync(DraftSamples.Circulated(Language.English, DraftSamples.Reviewer));
        var office = await TextAsync(DraftSamples.Circulated(Language.English, DraftSamples.Office));

        Assert.Contains("Dear Ms. Lucía Paz,", person, StringComparison.Ordinal);
        Assert.Contains("To Intendencia de Aduanas,", office, StringComparison.Ordinal);
        Assert.DoesNotContain("“Reviewers”", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftCirculated_FirstVersion_SpeaksOfNoChange()
    {
        var first = DraftSamples.All(Language.English).First(letter => letter.Notice is { Kind: NoticeKind.DraftCirculated } notice && notice.Data["version"] == "1");

        Assert.DoesNotContain("second file", await TextAsync(first), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task DraftCirculated_EachLanguage_PromisesWordsThatAreRead(Language language)
    {
        var text = await TextAsync(DraftSamples.Circulated(language, Samples.Mission));

        Assert.Contains(ReplyWords.For(language, ReplyMeaning.Agree)[0], text, StringComparison.Ordinal);
        Assert.Contains(ReplyWords.For(language, ReplyMeaning.Reviewers)[0], text, StringComparison.Ordinal);
        Assert.Equal(Visibility.Private, DraftReplyReader.Words($"{ReplyWords.PrivateMark(language)} x").Visibility);
    }

    [Fact]
    public async Task DraftTaken_OlderVersion_SaysSoClearlyAndHowMuchWasTaken()
    {
        var text = await TextAsync(DraftSamples.Taken(Language.English));

        Assert.Contains("Based on: Version 1\nChanges asked for: 12\nRemarks: 3\n", text, StringComparison.Ordinal);
        Assert.Contains("your answer is based on version 1. That is an older version; version 2 is the one that goes round now.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftTaken_NothingFound_SaysSoAndHowToAgree()
    {
        var text = await TextAsync(DraftSamples.All(Language.English).Single(letter => letter.Notice.Data.GetValueOrDefault("changes") == "0"));

        Assert.Contains("No change and no remark was found in it.", text, StringComparison.Ordinal);
        Assert.Contains("“Agreed”", text, StringComparison.Ordinal);
        Assert.DoesNotContain("older version", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftToEdit_Lead_SaysWhatCameFromWhom()
    {
        var text = await TextAsync(DraftSamples.ToEdit(Language.English));

        Assert.Contains("Changes to the same words: 1\n", text, StringComparison.Ordinal);
        Assert.Contains("Permanent Mission (Guatemala): Changes asked for: 12. Remarks: 3. Version: 1\n", text, StringComparison.Ordinal);
        Assert.Contains("Ms. Lucía Paz (Ministerio de Salud Pública): Changes asked for: 3. Remarks: 1. Version: 2\n", text, StringComparison.Ordinal);
        Assert.Contains("Intendencia de Aduanas: No answer\n", text, StringComparison.Ordinal);
        Assert.Contains("Agrees to version 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftDecisionAsked_Coordinator_SaysWhoHasNotAgreedAndWhatCanBeWritten()
    {
        var text = await TextAsync(DraftSamples.DecisionAsked(Language.English));

        Assert.Contains("Not yet agreed: Permanent Mission (Guatemala) and Intendencia de Aduanas\n", text, StringComparison.Ordinal);
        Assert.Contains("Changes and remarks still open: 4\n", text, StringComparison.Ordinal);
        Assert.All(["  Next round\n", "  Agreed as it stands\n", "  Carry over\n", "  No plan needed\n"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DraftConcluded_CarriedOver_SaysSoWithTheReason()
    {
        var written = await Paper.WriteAsync(DraftSamples.Concluded(Language.English, Samples.Mission, DraftEnd.CarriedOver));

        Assert.Contains("goes on at the next visit", written.Subject, StringComparison.Ordinal);
        Assert.Contains("> The ministry has not answered.", written.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing more is asked of you.", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmationAsked_Reviewer_SeesPlaceWordsQuestionAndTheTwoAnswers()
    {
        var text = await TextAsync(DraftSamples.ConfirmationAsked(Language.English));

        Assert.Contains("Place in the draft: Borders > Export control\n", text, StringComparison.Ordinal);
        Assert.Contains("> the customs service", text, StringComparison.Ordinal);
        Assert.Contains("> Do you mean the service of the tax authority?", text, StringComparison.Ordinal);
        Assert.Contains("  Yes\n", text, StringComparison.Ordinal);
        Assert.Contains("  No\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmationGiven_Lead_SaysWhetherItStandsAndWhatWasWritten()
    {
        Assert.Contains("it stands.", await TextAsync(DraftSamples.ConfirmationGiven(Language.English, "yes")), StringComparison.Ordinal);
        var back = await TextAsync(DraftSamples.ConfirmationGiven(Language.English, "no"));

        Assert.Contains("it is taken back.", back, StringComparison.Ordinal);
        Assert.Contains("> The tax authority.", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftTaken_SentInLateForSomebodyElse_SaysForWhomAndWhatBecomesOfIt()
    {
        var text = await TextAsync(DraftSamples.All(Language.English).Single(letter => letter.Notice.Data.ContainsKey("late")));

        Assert.Contains("On behalf of: Ms. Lucía Paz (Ministerio de Salud Pública)\n", text, StringComparison.Ordinal);
        Assert.Contains("It came after the round had ended.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("until the round ends", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task CommandRefused_Document_SaysWhyInTheReadersLanguageAlone(Language language)
    {
        foreach (var problem in Enum.GetNames<DocumentProblem>().Append(RefusedDocument.NotTheDraft))
        {
            var text = await TextAsync(DraftSamples.Refused(language, problem));

            Assert.Contains("plan.docx", text, StringComparison.Ordinal);
            Assert.Contains(Paper.Words[language][$"document.{problem}"], text, StringComparison.Ordinal);
            Assert.DoesNotContain("protected with a password.\n", language == Language.English ? string.Empty : text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReplyNotUnderstood_SeveralDocuments_NamesThem()
    {
        var text = await TextAsync(DraftSamples.All(Language.English).Single(letter => letter.Notice.Data.GetValueOrDefault("why") == "SeveralDocuments"));

        Assert.Contains("- plan.docx\n- plan (2).docx\n", text, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(NoticeLetter letter) => (await Paper.WriteAsync(letter)).Text;
}

using CsCheck;
using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Replies;

namespace Serverless.Tests.Domain.Replies;

/// <summary>What reviewers and the Coordinator write back about a draft.</summary>
public sealed class DraftReplyTests
{
    private static readonly DateOnly Today = new(2017, 12, 4);

    [Theory]
    [InlineData("Agreed", null)]
    [InlineData("agreed.", null)]
    [InlineData("Dear colleagues,\nI agree.", null)]
    [InlineData("Thank you, we agree to the draft as it stands.", null)]
    [InlineData("We sign off.\n\nAna Morales\nDirector", "Ana Morales\nDirector")]
    [InlineData("Agreed. We have no further comments.", "We have no further comments.")]
    [InlineData("Agreed.\n\nWith thanks for the good work.", "With thanks for the good work.")]
    [InlineData("De acuerdo", null)]
    [InlineData("Estamos de acuerdo con el proyecto de plan.", null)]
    [InlineData("Conforme, sin observaciones.", "sin observaciones.")]
    [InlineData("D’accord", null)]
    [InlineData("Nous sommes d'accord avec le projet de plan en l'état.", null)]
    [InlineData("Nous approuvons le texte, sans modification.", "sans modification.")]
    [InlineData("Согласовано", null)]
    [InlineData("Согласны с проектом плана. Замечаний не имеем.", "Замечаний не имеем.")]
    [InlineData("موافقون", null)]
    [InlineData("نوافق على المسودة بصيغتها الحالية.", null)]
    [InlineData("同意", null)]
    [InlineData("我方同意该草案，没有修改意见。", "没有修改意见。")]
    public void Read_Agreement_IsASignOffWithItsWords(string text, string? said) =>
        Assert.Equal(new SignOff(Text: said), Read(text).Command);

    [Theory]
    [InlineData("Agreed, but the annex is missing.")]
    [InlineData("Agreed if paragraph 3 goes.")]
    [InlineData("Agreed, subject to the minister's view")]
    [InlineData("Agreed.\nHowever, section 2 names the wrong service.")]
    [InlineData("Agreed.\n\nThank you.\nPlease replace the name in section 2.")]
    [InlineData("Agreed, we will send our comments next week.")]
    [InlineData("Agreed?")]
    [InlineData("Not agreed")]
    [InlineData("We do not agree to the draft.")]
    [InlineData("We cannot agree.")]
    [InlineData("We agree with most of it.")]
    [InlineData("Yes, received.")]
    [InlineData("De acuerdo, pero falta el anexo.")]
    [InlineData("De acuerdo si se suprime el párrafo 3")]
    [InlineData("No estamos de acuerdo.")]
    [InlineData("D'accord, sous réserve de l'avis du ministère")]
    [InlineData("Nous ne sommes pas d'accord.")]
    [InlineData("Pas d'accord")]
    [InlineData("Согласны, но пункт 3 следует исключить")]
    [InlineData("Согласовано при условии правки пункта 3")]
    [InlineData("Не согласны.")]
    [InlineData("Не согласовано")]
    [InlineData("موافقون بشرط تعديل الفقرة 3")]
    [InlineData("نوافق ولكن يجب تعديل الفقرة 3")]
    [InlineData("لا نوافق على المسودة")]
    [InlineData("غير موافق")]
    [InlineData("同意，但第三段需修改")]
    [InlineData("如果删除第三段，我们同意")]
    [InlineData("不同意")]
    [InlineData("我们不同意该草案。")]
    public void Read_AgreementThatIsDeniedOrHasACondition_IsARemark(string text) =>
        Assert.Equal(text, Assert.IsType<ReturnDraft>(Read(text).Command).Text);

    [Fact]
    public void Read_DeniedOrConditionalWordOfEveryLanguage_IsNeverAnAgreement()
    {
        string[] denials = ["not ", "no ", "we do not ", "we cannot ", "never ", "no, ", "ya no ", "nous ne ", "pas ", "не ", "нет, ", "لا ", "لن ", "غير ", "不", "未", "不能", "没有"];
        string[] conditions = [", if all goes well", ", pero", " si ", ", mais", ", но", "، لكن", "，但", ", unless"];
        foreach (var word in LanguageTags.All.SelectMany(language => ReplyWords.For(language, ReplyMeaning.Agree)))
        {
            foreach (var text in denials.Select(denial => $"{denial}{word}").Concat(conditions.Select(condition => $"{word}{condition} x")))
            {
                Assert.False(Read(text).Command is SignOff, text);
            }
        }
    }

    [Theory]
    [InlineData("No comments.")]
    [InlineData("Sin observaciones")]
    [InlineData("Aucune observation.")]
    [InlineData("Замечаний нет.")]
    [InlineData("لا ملاحظات")]
    [InlineData("没有修改意见。")]
    public void Read_NothingToChange_IsAskedWhetherItIsAgreement(string text) => Assert.Equal(ReplyProblem.AgreementUnclear, Read(text).Problem);

    [Theory]
    [InlineData("")]
    [InlineData("Dear colleagues,")]
    [InlineData("[private]")]
    public void Read_Nothing_IsEmpty(string text) => Assert.Equal(ReplyProblem.Empty, Read(text).Problem);

    [Theory]
    [InlineData("[private]\nThe service has no budget.", "The service has no budget.")]
    [InlineData("[Privado] El servicio no tiene presupuesto.", "El servicio no tiene presupuesto.")]
    [InlineData("[privé]\n\nLe service n'a pas de budget.", "Le service n'a pas de budget.")]
    [InlineData("[лично] У службы нет бюджета.", "У службы нет бюджета.")]
    [InlineData("[خاص] لا ميزانية للجهاز.", "لا ميزانية للجهاز.")]
    [InlineData("【保密】该部门没有预算。", "该部门没有预算。")]
    public void Read_MarkOfEveryLanguage_MakesTheReturnPrivate(string text, string words) =>
        Assert.Equal((words, Visibility.Private), Assert.IsType<ReturnDraft>(Read(text).Command) is var returned ? (returned.Text, returned.Visibility) : default);

    [Fact]
    public void Read_MarkAfterAGreeting_CountsAndOneWithinASentenceDoesNot()
    {
        Assert.Equal(Visibility.Private, Assert.IsType<ReturnDraft>(Read("Dear colleagues,\n\n[private] No budget.").Command).Visibility);
        Assert.Equal(Visibility.Shared, Assert.IsType<ReturnDraft>(Read("The word [private] stands in section 2.").Command).Visibility);
    }

    [Theory]
    [InlineData("Yes", true, null)]
    [InlineData("Yes, it is the Ministry of Health.", true, "it is the Ministry of Health.")]
    [InlineData("Confirmo", true, null)]
    [InlineData("Oui.", true, null)]
    [InlineData("Да", true, null)]
    [InlineData("نعم", true, null)]
    [InlineData("是的。", true, null)]
    [InlineData("No", false, null)]
    [InlineData("No: we did not mean the annex", false, "we did not mean the annex")]
    [InlineData("Non, le service a changé de nom.", false, "le service a changé de nom.")]
    [InlineData("Нет", false, null)]
    [InlineData("لا", false, null)]
    [InlineData("否", false, null)]
    public void ReadAnswer_YesOrNo_AnswersTheEditor(string text, bool confirms, string? said) =>
        Assert.Equal(new AnswerEditor("1.2.7", confirms, said), DraftReplyReader.ReadAnswer(text, "1.2.7").Command);

    [Theory]
    [InlineData("Yes, but only in the annex")]
    [InlineData("Yes.\nBut only in the annex.")]
    [InlineData("We meant the annex.")]
    [InlineData("No changes there, please")]
    [InlineData("Sí, si el ministerio lo aprueba")]
    public void ReadAnswer_Otherwise_IsARemark(string text) =>
        Assert.Equal(text, Assert.IsType<ReturnDraft>(DraftReplyReader.ReadAnswer(text, "1.2.7").Command).Text);

    [Theory]
    [InlineData("Yes. No.")]
    [InlineData("Not yes")]
    [InlineData("Yes?")]
    public void ReadAnswer_WordThatMayMeanEither_IsAskedAgain(string text) => Assert.NotNull(DraftReplyReader.ReadAnswer(text, "1.2.7").Problem);

    [Theory]
    [InlineData("Next round", DraftVerdict.NextRound, null)]
    [InlineData("Next round: ask the customs service too", DraftVerdict.NextRound, "ask the customs service too")]
    [InlineData("Agreed as it stands: the mission said so by telephone", DraftVerdict.Agree, "the mission said so by telephone")]
    [InlineData("Carry over to the next visit: the ministry has not answered, but work goes on", DraftVerdict.CarryOver, "the ministry has not answered, but work goes on")]
    [InlineData("No plan needed: the State has one", DraftVerdict.NotNeeded, "the State has one")]
    [InlineData("Otra ronda", DraftVerdict.NextRound, null)]
    [InlineData("Pasar a la próxima visita: no hubo respuesta", DraftVerdict.CarryOver, "no hubo respuesta")]
    [InlineData("Approuvé en l'état : la mission l'a dit", DraftVerdict.Agree, "la mission l'a dit")]
    [InlineData("План не нужен: он уже принят", DraftVerdict.NotNeeded, "он уже принят")]
    [InlineData("ترحيل إلى الزيارة المقبلة: لم يرد رد", DraftVerdict.CarryOver, "لم يرد رد")]
    [InlineData("留待下次访问：尚无答复", DraftVerdict.CarryOver, "尚无答复")]
    public void Read_DecisionAboutADraft_IsOneWithItsReason(string text, DraftVerdict verdict, string? reason) =>
        Assert.Equal(new DecideDraft(verdict, reason), ReplyReader.Read(text, ExpectedReply.DraftDecision, Today).Command);

    [Theory]
    [InlineData("Carry over", ReplyProblem.ReasonMissing)]
    [InlineData("Agreed as it stands", ReplyProblem.ReasonMissing)]
    [InlineData("Agreed", ReplyProblem.NoVerdict)]
    [InlineData("Agreed as it stands, but not the annex", ReplyProblem.Conditional)]
    [InlineData("Not agreed as it stands", ReplyProblem.Negated)]
    [InlineData("No next round", ReplyProblem.Negated)]
    [InlineData("Next round, if the mission wants it", ReplyProblem.Conditional)]
    [InlineData("Next round / carry over", ReplyProblem.TwoVerdicts)]
    [InlineData("Next round\nCarry over: late", ReplyProblem.TwoVerdicts)]
    [InlineData("Let us talk about it.", ReplyProblem.NoVerdict)]
    public void Read_DecisionAboutADraftThatIsNotClear_IsAskedForAgain(string text, ReplyProblem problem) =>
        Assert.Equal(problem, ReplyReader.Read(text, ExpectedReply.DraftDecision, Today).Problem);

    [Theory]
    [InlineData("en", "Agreed", "Yes", "No", "Next round", "Agreed as it stands", "Carry over", "No plan needed", "Reviewers")]
    [InlineData("es", "De acuerdo", "Sí", "No", "Otra ronda", "Acordado tal como está", "Pasar a la próxima visita", "No se necesita plan", "Revisores")]
    [InlineData("fr", "D'accord", "Oui", "Non", "Nouveau tour", "Approuvé en l'état", "Reprendre à la prochaine visite", "Pas de plan nécessaire", "Réviseurs")]
    [InlineData("ru", "Согласовано", "Да", "Нет", "Следующий раунд", "Согласовано в нынешнем виде", "Перенести на следующий визит", "План не нужен", "Рецензенты")]
    [InlineData("ar", "موافقون", "نعم", "لا", "جولة أخرى", "متفق عليه بصيغته الحالية", "ترحيل إلى الزيارة المقبلة", "لا حاجة إلى خطة", "المراجعون")]
    [InlineData("zh", "同意", "是", "否", "下一轮", "按现稿通过", "留待下次访问", "无需计划", "审阅人")]
    public void For_EachLanguage_RecommendsWordsThatAreRead(string tag, params string[] words)
    {
        var language = LanguageTags.All.Single(language => language.ToTag() == tag);
        ReplyMeaning[] meanings =
        [
            ReplyMeaning.Agree, ReplyMeaning.Affirm, ReplyMeaning.Deny, ReplyMeaning.NextRound, ReplyMeaning.AgreeAsItStands, ReplyMeaning.CarryOver,
            ReplyMeaning.NotNeeded, ReplyMeaning.Reviewers,
        ];

        Assert.Equal(words, meanings.Select(meaning => ReplyWords.For(language, meaning)[0]));
        Assert.IsType<SignOff>(Read(words[0]).Command);
        Assert.All(
            Enum.GetValues<DraftVerdict>(),
            verdict => Assert.Equal(verdict, Assert.IsType<DecideDraft>(ReplyReader.Read($"{ReplyWords.For(language, verdict)[0]}: x", ExpectedReply.DraftDecision, Today).Command).Verdict));
        Assert.NotNull(ReviewerReplyReader.FindList($"{words[^1]}\nx; y; z; a@b.example"));
    }

    [Fact]
    public void Read_AnyText_NeverFailsAndIsAlwaysAnAgreementARemarkOrAQuestion()
    {
        string[] words = [.. LanguageTags.All.SelectMany(language => ReplyWords.For(language, ReplyMeaning.Agree)), "[private]", "but", "no comments", "但", "не", ": "];
        var word = Gen.Int[0, words.Length - 1].Select(index => words[index]);
        Gen.OneOf(word, word, Gen.String, Gen.Const("\n")).Array[0, 8].Select(parts => string.Join(' ', parts)).Sample(
            text =>
            {
                var reading = Read(text);
                Assert.True(reading is { Command: SignOff or ReturnDraft } or { Problem: ReplyProblem.Empty or ReplyProblem.AgreementUnclear }, text);
                Assert.NotNull(DraftReplyReader.ReadAnswer(text, "1.1.1"));
            },
            iter: 2000);
    }

    private static ReplyReading Read(string text) => ReplyReader.Read(text, ExpectedReply.DraftReturn, Today);
}

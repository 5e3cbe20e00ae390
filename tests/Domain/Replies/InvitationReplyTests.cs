using System.Globalization;
using CsCheck;
using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Replies;
using Serverless.Domain.Visits;

namespace Serverless.Tests.Domain.Replies;

/// <summary>What experts, missions, partners and the Coordinator write back about a visit.</summary>
public sealed class InvitationReplyTests
{
    private static readonly DateOnly Today = new(2017, 11, 1);

    [Theory]
    [InlineData("Accept")]
    [InlineData("accept.")]
    [InlineData("Yes, I will come")]
    [InlineData("Yes.")]
    [InlineData("Thank you, I accept.")]
    [InlineData("Thank you for the invitation.\n\nI accept with pleasure.")]
    [InlineData("Dear Coordinator,\nI accept the invitation with pleasure.")]
    [InlineData("With pleasure, I will attend.")]
    [InlineData("I am available on these dates.")]
    [InlineData("Agreed")]
    [InlineData("We agree to these dates.")]
    [InlineData("The dates suit us.")]
    [InlineData("Acepto")]
    [InlineData("Gracias, acepto con gusto.")]
    [InlineData("Sí, asistiré.")]
    [InlineData("Las fechas nos convienen.")]
    [InlineData("J’accepte")]
    [InlineData("Merci, j'accepte avec plaisir.")]
    [InlineData("Oui, je viendrai.")]
    [InlineData("Ces dates nous conviennent.")]
    [InlineData("Согласен")]
    [InlineData("Согласна.")]
    [InlineData("Спасибо, принимаю приглашение с удовольствием.")]
    [InlineData("Да, приеду.")]
    [InlineData("أقبل")]
    [InlineData("شكرا، أقبل الدعوة بكل سرور.")]
    [InlineData("نعم، سأحضر.")]
    [InlineData("接受")]
    [InlineData("谢谢，我接受邀请。")]
    [InlineData("同意这些日期。")]
    public void Read_Acceptance_IsOne(string text) =>
        Assert.Equal(new AnswerInvitation(InvitationAnswer.Accept), Read(text).Command);

    [Theory]
    [InlineData("Decline", null)]
    [InlineData("Decline: I teach in that week", "I teach in that week")]
    [InlineData("Unfortunately I cannot attend.", null)]
    [InlineData("I am sorry, but I cannot come on these days.", null)]
    [InlineData("Thank you, but I am not available.", null)]
    [InlineData("No, I cannot.", null)]
    [InlineData("I regret that I am unable to take part: another visit.", "another visit.")]
    [InlineData("Not available\n\nI am travelling then.", "I am travelling then.")]
    [InlineData("These dates do not suit us.", null)]
    [InlineData("Declino: estaré de viaje", "estaré de viaje")]
    [InlineData("Lamentablemente no puedo asistir.", null)]
    [InlineData("No, no puedo.", null)]
    [InlineData("Je décline l’invitation.", null)]
    [InlineData("Malheureusement, je ne peux pas participer.", null)]
    [InlineData("Отказываюсь от участия: я в поездке", "я в поездке")]
    [InlineData("К сожалению, не смогу приехать.", null)]
    [InlineData("أعتذر عن الحضور.", null)]
    [InlineData("للأسف، لا أستطيع المشاركة.", null)]
    [InlineData("谢绝邀请", null)]
    [InlineData("很抱歉，我无法参加。", null)]
    public void Read_Refusal_IsOneWithItsReason(string text, string? reason) =>
        Assert.Equal(new AnswerInvitation(InvitationAnswer.Decline, Text: reason), Read(text).Command);

    [Theory]
    [InlineData("Other days: 4 December 2017", "2017-12-04")]
    [InlineData("Other days\n4 to 6 December 2017", "2017-12-04")]
    [InlineData("I propose Monday, 4 December 2017 instead.", "2017-12-04")]
    [InlineData("We would prefer 4-6 December", "2017-12-04")]
    [InlineData("Instead 15 January", "2018-01-15")]
    [InlineData("I am not available on these days. I propose 4 December 2017.", "2017-12-04")]
    [InlineData("Unfortunately I cannot attend.\nI propose 4 December 2017 instead.", "2017-12-04")]
    [InlineData("Otros días: 4 de diciembre de 2017", "2017-12-04")]
    [InlineData("Proponemos del 4 al 6 de diciembre de 2017.", "2017-12-04")]
    [InlineData("Autres dates : du 4 au 6 décembre 2017", "2017-12-04")]
    [InlineData("Je propose le 4 décembre 2017.", "2017-12-04")]
    [InlineData("Другие даты: 4 декабря 2017 года", "2017-12-04")]
    [InlineData("К сожалению, предлагаю 4 декабря 2017 года.", "2017-12-04")]
    [InlineData("مواعيد أخرى: 4 كانون الأول/ديسمبر 2017", "2017-12-04")]
    [InlineData("其他日期：2017年12月4日", "2017-12-04")]
    [InlineData("建议改为2017年12月4日至6日", "2017-12-04")]
    public void Read_OtherDays_IsTheFirstOfThemWithAllWords(string text, string first) => Assert.Equal(
        new AnswerInvitation(InvitationAnswer.OtherDays, DateOnly.Parse(first, CultureInfo.InvariantCulture), text.Trim()), Read(text).Command);

    [Theory]
    [InlineData("I accept but not on Monday", ReplyProblem.Negated)]
    [InlineData("Yes, but not on Monday", ReplyProblem.Conditional)]
    [InlineData("Yes, I will come on Monday", ReplyProblem.Conditional)]
    [InlineData("Accept: 4 December only", ReplyProblem.Conditional)]
    [InlineData("Accept, if the flights are paid", ReplyProblem.Conditional)]
    [InlineData("Accept.\nBut I have to leave early.", ReplyProblem.Conditional)]
    [InlineData("Accept.\nNot on Monday, I only arrive then.", ReplyProblem.Negated)]
    [InlineData("Accept.\nI do not come on Monday.", ReplyProblem.Conditional)]
    [InlineData("Yes, no", ReplyProblem.Negated)]
    [InlineData("Accept / decline", ReplyProblem.TwoVerdicts)]
    [InlineData("Decline. I accept.", ReplyProblem.TwoVerdicts)]
    [InlineData("No, I accept", ReplyProblem.Unclear)]
    [InlineData("Sorry, yes", ReplyProblem.Unclear)]
    [InlineData("Accept?", ReplyProblem.Unclear)]
    [InlineData("I cannot accept", ReplyProblem.Negated)]
    [InlineData("Not accepted", ReplyProblem.Negated)]
    [InlineData("No acepto", ReplyProblem.Negated)]
    [InlineData("No acepto las fechas", ReplyProblem.Negated)]
    [InlineData("Je n'accepte pas", ReplyProblem.Negated)]
    [InlineData("Je ne suis pas d'accord", ReplyProblem.Negated)]
    [InlineData("Не согласен", ReplyProblem.Negated)]
    [InlineData("不接受", ReplyProblem.Negated)]
    [InlineData("لا أقبل", ReplyProblem.Negated)]
    [InlineData("Acepto, pero no el lunes", ReplyProblem.Conditional)]
    [InlineData("Other days", ReplyProblem.DateMissing)]
    [InlineData("Unfortunately I cannot attend.\nI propose 4 December 2017 if the flights are paid.", ReplyProblem.Conditional)]
    [InlineData("Other days: next week", ReplyProblem.DateMissing)]
    [InlineData("Other days: 5/12/2017", ReplyProblem.DateUnclear)]
    [InlineData("Other days: 4 December or 11 December 2017", ReplyProblem.DateUnclear)]
    [InlineData("Other days, I am in Geneva until 4 December 2017", ReplyProblem.DateUnclear)]
    [InlineData("Other days: 4 October 2016", ReplyProblem.DateUnclear)]
    [InlineData("Thank you, I will let you know.", ReplyProblem.NoVerdict)]
    [InlineData("Thank you.", ReplyProblem.Empty)]
    [InlineData("Withdraw", ReplyProblem.NoVerdict)]
    public void Read_AnythingUnclear_IsNotUnderstood(string text, ReplyProblem problem) => Assert.Equal(problem, Read(text).Problem);

    [Theory]
    [InlineData("Confirm", true)]
    [InlineData("I confirm the plan.", true)]
    [InlineData("Confirmo la propuesta", true)]
    [InlineData("Je confirme", true)]
    [InlineData("Подтверждаю план.", true)]
    [InlineData("确认方案", true)]
    [InlineData("أؤكد", true)]
    [InlineData("Confirm without expert-03", false)]
    [InlineData("Confirm, but without expert-03", false)]
    [InlineData("Confirm\nPlease take expert-05 in place of expert-03.", false)]
    [InlineData("Confirm\nAgain: too late", false)]
    [InlineData("No confirmo", false)]
    public void Read_ConfirmedPlan_CountsOnlyWhereNothingIsLost(string text, bool isConfirmed) =>
        Assert.Equal(isConfirmed ? new ConfirmPlan(Round: 0) : null, ReplyReader.Read(text, ExpectedReply.Plan, Today).Command);

    [Theory]
    [InlineData("Again: nobody of the team speaks Spanish", "nobody of the team speaks Spanish")]
    [InlineData("Otra propuesta: falta un experto", "falta un experto")]
    [InlineData("Autre proposition : l’équipe est trop grande", "l’équipe est trop grande")]
    [InlineData("Другой вариант: группа велика", "группа велика")]
    [InlineData("重新拟订：人数太多", "人数太多")]
    [InlineData("اقتراح آخر: الفريق كبير", "الفريق كبير")]
    public void Read_AnotherPlan_IsWantedForAReason(string text, string reason)
    {
        Assert.Equal(new PlanAgain(Reason: reason), ReplyReader.Read(text, ExpectedReply.Plan, Today).Command);
        Assert.Equal(ReplyProblem.ReasonMissing, ReplyReader.Read(text[..text.IndexOfAny([':', '：'])].Trim(), ExpectedReply.Plan, Today).Problem);
    }

    [Theory]
    [InlineData("en", "Accept", "Decline", "Other days", "Confirm", "Again")]
    [InlineData("es", "Acepto", "Declino", "Otros días", "Confirmo", "Otra propuesta")]
    [InlineData("fr", "J'accepte", "Je décline", "Autres dates", "Je confirme", "Autre proposition")]
    [InlineData("ru", "Согласен", "Отказываюсь", "Другие даты", "Подтверждаю", "Другой вариант")]
    [InlineData("ar", "أقبل", "أعتذر", "مواعيد أخرى", "أؤكد", "اقتراح آخر")]
    [InlineData("zh", "接受", "谢绝", "其他日期", "确认", "重新拟订")]
    public void For_EachLanguage_RecommendsTheWordsThatLettersPromise(string tag, params string[] words)
    {
        var language = LanguageTags.All.Single(language => language.ToTag() == tag);
        ReplyMeaning[] meanings = [ReplyMeaning.Accept, ReplyMeaning.Refuse, ReplyMeaning.OtherDays, ReplyMeaning.Confirm, ReplyMeaning.PlanAgain];

        Assert.Equal(words, meanings.Select(meaning => ReplyWords.For(language, meaning)[0]));
    }

    [Fact]
    public void Read_DeniedWordOfEveryLanguage_IsNeverAnAcceptance()
    {
        string[] denials = ["not ", "no ", "I do not ", "I cannot ", "never ", "no, ", "ya no ", "je ne ", "pas ", "не ", "нет, ", "لا ", "لن ", "غير ", "不", "未", "不能"];
        foreach (var word in LanguageTags.All.SelectMany(language => ReplyWords.For(language, ReplyMeaning.Accept)))
        {
            foreach (var text in denials.SelectMany(denial => new[] { $"{denial}{word}", $"{denial}{word}.\nReason", $"Unfortunately {denial}{word}" }))
            {
                Assert.False(IsAcceptance(Read(text)), text);
            }
        }
    }

    [Fact]
    public void Read_AnyText_NeverFailsAndNeverAcceptsBesideARefusal()
    {
        var refusals = Words(ReplyMeaning.Refuse);
        string[] all = [.. refusals, .. Words(ReplyMeaning.Accept), .. Words(ReplyMeaning.OtherDays), "Thank you", "Unfortunately", "but", "no", "pero", "但"];
        var word = Gen.Int[0, all.Length - 1].Select(index => all[index]);
        Gen.OneOf(word, word, Gen.String, Gen.Const(", "), Gen.Const("\n"), Gen.Const(": "), Gen.Const("4 December"), Gen.Const("Monday")).Array[0, 8]
            .Select(parts => string.Join(' ', parts)).Sample(
                text =>
                {
                    var reading = Read(text);
                    Assert.Equal(reading.Outcome == ReplyOutcome.Command, reading.Command is not null);
                    if (IsAcceptance(reading))
                    {
                        Assert.DoesNotContain(refusals, refusal => reading.Words.Contains(refusal, StringComparison.Ordinal));
                    }

                    if (reading.Command is AnswerInvitation { Answer: InvitationAnswer.OtherDays } proposal)
                    {
                        Assert.True(proposal.OtherFirst > Today);
                    }
                },
                iter: 3000);
    }

    private static bool IsAcceptance(ReplyReading reading) => reading.Command is AnswerInvitation { Answer: InvitationAnswer.Accept };

    private static string[] Words(ReplyMeaning meaning) => [.. LanguageTags.All.SelectMany(language => ReplyWords.For(language, meaning))];

    private static ReplyReading Read(string text) => ReplyReader.Read(text, ExpectedReply.Invitation, Today);
}

using System.Globalization;
using CsCheck;
using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Replies;
using Serverless.Domain.Reporting;
using Serverless.Domain.Visits;

namespace Serverless.Tests.Domain.Replies;

public sealed class ReplyReaderTests
{
    private static readonly DateOnly Today = new(2017, 11, 13);

    private static readonly (ExpectedReply Expected, ReplyMeaning Meaning)[] Meanings =
        [.. Enum.GetValues<ExpectedReply>().SelectMany(expected => ReplyWords.Meanings(expected).Select(meaning => (expected, meaning)))];

    [Theory]
    [InlineData("Approve", "Approve")]
    [InlineData("approved.", "Approve")]
    [InlineData("APPROVED!", "Approve")]
    [InlineData("I approve.", "Approve")]
    [InlineData("Yes, approved", "Approve")]
    [InlineData("**Approve**", "Approve")]
    [InlineData("\n\n  Approve  \n", "Approve")]
    [InlineData("Approve the request.", "Approve")]
    [InlineData("Dear colleagues,\n\nApprove\n", "Approve")]
    [InlineData("Dear colleagues, approved.", "Approve")]
    [InlineData("OK", "Approve")]
    [InlineData("Approve\n\nThank you for the thorough file.", "Approve|Thank you for the thorough file.")]
    [InlineData("Approve: with thanks to the mission", "Approve|with thanks to the mission")]
    [InlineData("Apruebo.", "Approve")]
    [InlineData("Estimados colegas:\nDe acuerdo", "Approve")]
    [InlineData("Sí.", "Approve")]
    [InlineData("J’approuve", "Approve")]
    [InlineData("D'accord.", "Approve")]
    [InlineData("Madame, Monsieur,\n\nApprouvé", "Approve")]
    [InlineData("Одобряю", "Approve")]
    [InlineData("Уважаемые коллеги!\nСогласен.", "Approve")]
    [InlineData("موافق", "Approve")]
    [InlineData("أوافق على الطلب.", "Approve")]
    [InlineData("批准", "Approve")]
    [InlineData("您好，\n同意。", "Approve")]
    [InlineData("Decline: the team is in another region", "Decline|the team is in another region")]
    [InlineData("Declined.\n\nThere is no team.", "Decline|There is no team.")]
    [InlineData("Reject - no team is free before March", "Decline|no team is free before March")]
    [InlineData("Rechazo: las fechas no son posibles.", "Decline|las fechas no son posibles.")]
    [InlineData("Je refuse : les dates ne conviennent pas", "Decline|les dates ne conviennent pas")]
    [InlineData("Отклоняю: сроки неприемлемы.", "Decline|сроки неприемлемы.")]
    [InlineData("أرفض: المواعيد غير مناسبة", "Decline|المواعيد غير مناسبة")]
    [InlineData("拒绝：日期不合适", "Decline|日期不合适")]
    [InlineData("Ask: which dates would suit if November does not?", "Ask|which dates would suit if November does not?")]
    [InlineData("Question\nWho pays for the travel?", "Ask|Who pays for the travel?")]
    [InlineData("Pregunta: ¿quién financia el viaje?", "Ask|¿quién financia el viaje?")]
    [InlineData("Вопрос: кто оплачивает поездку?", "Ask|кто оплачивает поездку?")]
    [InlineData("سؤال: من يمول السفر؟", "Ask|من يمول السفر؟")]
    [InlineData("问题：谁支付旅费？", "Ask|谁支付旅费？")]
    [InlineData("Defer until 5 December 2017: I am travelling", "Defer 2017-12-05|I am travelling")]
    [InlineData("Defer until Tuesday, 5 December 2017", "Defer 2017-12-05")]
    [InlineData("Defer to 2017-12-05.", "Defer 2017-12-05")]
    [InlineData("Defer until 15 January", "Defer 2018-01-15")]
    [InlineData("Aplazo hasta el 5 de diciembre de 2017.", "Defer 2017-12-05")]
    [InlineData("Je reporte au 5 décembre 2017, étant en mission", "Defer 2017-12-05|étant en mission")]
    [InlineData("Отложить до 5 декабря 2017 года.", "Defer 2017-12-05")]
    [InlineData("أؤجل إلى 5 كانون الأول/ديسمبر 2017", "Defer 2017-12-05")]
    [InlineData("推迟至2017年12月5日", "Defer 2017-12-05")]
    public void Read_ClearDecision_IsThatDecision(string text, string expected)
    {
        var reading = ReplyReader.Read(text, ExpectedReply.Decision, Today);

        var decide = Assert.IsType<Decide>(reading.Command);
        var until = decide.Until is { } day ? day.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty;
        Assert.Equal(expected, $"{decide.Verdict}{until}{(decide.Text is null ? string.Empty : $"|{decide.Text}")}");
    }

    [Theory]
    [InlineData("Not approved", ReplyProblem.Negated)]
    [InlineData("I do not approve", ReplyProblem.Negated)]
    [InlineData("I cannot agree.", ReplyProblem.Negated)]
    [InlineData("I don’t agree", ReplyProblem.Negated)]
    [InlineData("Approved? No.", ReplyProblem.Unclear)]
    [InlineData("Approve, not", ReplyProblem.Negated)]
    [InlineData("Approve\nNot!", ReplyProblem.Negated)]
    [InlineData("Declined: no", ReplyProblem.Negated)]
    [InlineData("No apruebo", ReplyProblem.Negated)]
    [InlineData("No estoy de acuerdo.", ReplyProblem.Negated)]
    [InlineData("Je n'approuve pas", ReplyProblem.Negated)]
    [InlineData("Pas d'accord", ReplyProblem.Negated)]
    [InlineData("Не согласен", ReplyProblem.Negated)]
    [InlineData("Не одобряю.", ReplyProblem.Negated)]
    [InlineData("لا أوافق", ReplyProblem.Negated)]
    [InlineData("غير موافق", ReplyProblem.Negated)]
    [InlineData("不同意", ReplyProblem.Negated)]
    [InlineData("不批准。", ReplyProblem.Negated)]
    [InlineData("Approve / decline", ReplyProblem.TwoVerdicts)]
    [InlineData("Approve or decline", ReplyProblem.TwoVerdicts)]
    [InlineData("Approve. Decline.", ReplyProblem.TwoVerdicts)]
    [InlineData("Approve\nDecline", ReplyProblem.TwoVerdicts)]
    [InlineData("Decline: I would approve it later", ReplyProblem.TwoVerdicts)]
    [InlineData("Apruebo, o más bien rechazo", ReplyProblem.TwoVerdicts)]
    [InlineData("批准，拒绝", ReplyProblem.TwoVerdicts)]
    [InlineData("Approve, if Canada pays", ReplyProblem.Conditional)]
    [InlineData("Approve if Canada pays", ReplyProblem.Conditional)]
    [InlineData("Approve: subject to funding", ReplyProblem.Conditional)]
    [InlineData("Approve, but only one expert", ReplyProblem.Conditional)]
    [InlineData("Approve.\nBut only one expert.", ReplyProblem.Conditional)]
    [InlineData("Decline, unless Canada pays", ReplyProblem.Conditional)]
    [InlineData("Apruebo, siempre que haya fondos", ReplyProblem.Conditional)]
    [InlineData("Approuvé, sous réserve du financement", ReplyProblem.Conditional)]
    [InlineData("Одобряю, если Канада платит", ReplyProblem.Conditional)]
    [InlineData("أوافق، بشرط توفر التمويل", ReplyProblem.Conditional)]
    [InlineData("同意，但须有资金", ReplyProblem.Conditional)]
    [InlineData("Approve?", ReplyProblem.Unclear)]
    [InlineData("Approve the visit to begin with", ReplyProblem.Unclear)]
    [InlineData("I shall approve this tomorrow", ReplyProblem.Unclear)]
    [InlineData("The delegate may approve it", ReplyProblem.Unclear)]
    [InlineData("Approval is fine", ReplyProblem.NoVerdict)]
    [InlineData("Thank you, I will read it.", ReplyProblem.NoVerdict)]
    [InlineData("Thank you.\nApprove", ReplyProblem.NoVerdict)]
    [InlineData("Disapproved", ReplyProblem.NoVerdict)]
    [InlineData("No objection", ReplyProblem.NoVerdict)]
    [InlineData("Decline", ReplyProblem.ReasonMissing)]
    [InlineData("Decline.", ReplyProblem.ReasonMissing)]
    [InlineData("Ask", ReplyProblem.QuestionMissing)]
    [InlineData("Defer", ReplyProblem.DateMissing)]
    [InlineData("Defer until next week", ReplyProblem.DateMissing)]
    [InlineData("Defer until 5/12/2017", ReplyProblem.DateUnclear)]
    [InlineData("Defer until 5 or 6 December 2017", ReplyProblem.DateUnclear)]
    [InlineData("Defer until 5 to 6 December 2017", ReplyProblem.DateUnclear)]
    [InlineData("Defer until December 2017", ReplyProblem.DateUnclear)]
    [InlineData("Defer until 5 December 2016", ReplyProblem.DateUnclear)]
    [InlineData("Defer until Monday, 5 December 2017", ReplyProblem.DateUnclear)]
    [InlineData("Defer, the report of 5 December 2017 is awaited", ReplyProblem.DateUnclear)]
    [InlineData("Defer until 5 December 2017 if possible", ReplyProblem.Conditional)]
    [InlineData("", ReplyProblem.Empty)]
    [InlineData(" \n\t\n", ReplyProblem.Empty)]
    [InlineData("Dear colleagues,", ReplyProblem.Empty)]
    public void Read_AnythingUnclear_IsNotUnderstood(string text, ReplyProblem problem)
    {
        var reading = ReplyReader.Read(text, ExpectedReply.Decision, Today);

        Assert.Equal((ReplyOutcome.NotUnderstood, problem), (reading.Outcome, reading.Problem));
        Assert.Null(reading.Command);
    }

    [Theory]
    [InlineData("No objection", Position.NoObjection, null)]
    [InlineData("We have no objection.", Position.NoObjection, null)]
    [InlineData("We do not object.", Position.NoObjection, null)]
    [InlineData("Sin objeción", Position.NoObjection, null)]
    [InlineData("No tenemos objeciones.", Position.NoObjection, null)]
    [InlineData("Pas d’objection", Position.NoObjection, null)]
    [InlineData("Aucune objection.", Position.NoObjection, null)]
    [InlineData("Не возражаем", Position.NoObjection, null)]
    [InlineData("Возражений нет.", Position.NoObjection, null)]
    [InlineData("لا اعتراض", Position.NoObjection, null)]
    [InlineData("ليس لدينا اعتراض.", Position.NoObjection, null)]
    [InlineData("无异议", Position.NoObjection, null)]
    [InlineData("我们不反对。", Position.NoObjection, null)]
    [InlineData("Objection: the matrix is out of date", Position.Objection, "the matrix is out of date")]
    [InlineData("We object.\nThe matrix is out of date.", Position.Objection, "The matrix is out of date.")]
    [InlineData("Objeción: la matriz no está al día", Position.Objection, "la matriz no está al día")]
    [InlineData("Je m’oppose : la matrice n’est pas à jour", Position.Objection, "la matrice n’est pas à jour")]
    [InlineData("Возражаем: матрица устарела", Position.Objection, "матрица устарела")]
    [InlineData("نعترض: المصفوفة قديمة", Position.Objection, "المصفوفة قديمة")]
    [InlineData("反对：矩阵已过时", Position.Objection, "矩阵已过时")]
    [InlineData("Hold", Position.Hold, null)]
    [InlineData("En espera: esperamos instrucciones", Position.Hold, "esperamos instrucciones")]
    [InlineData("Приостановить", Position.Hold, null)]
    [InlineData("暂缓", Position.Hold, null)]
    public void Read_ClearPosition_IsThatPosition(string text, Position position, string? words) =>
        Assert.Equal(new TakePosition(position, words), ReplyReader.Read(text, ExpectedReply.Position, Today).Command);

    [Theory]
    [InlineData("Objections: none")]
    [InlineData("Objection: none.")]
    [InlineData("Objection? No objection.")]
    [InlineData("Objection: no objection")]
    [InlineData("No objection, but please wait")]
    [InlineData("No objection if funded")]
    [InlineData("No objection\nprovided that Canada pays")]
    [InlineData("No objection / objection")]
    [InlineData("We object to nothing")]
    [InlineData("We would object")]
    [InlineData("No hold, objection")]
    [InlineData("Objection")]
    [InlineData("No puedo decir que no objeto")]
    [InlineData("Не могу сказать, что не возражаю")]
    [InlineData("并非无异议")]
    [InlineData("Approve")]
    [InlineData("Withdraw my objection")]
    public void Read_UnclearPosition_IsNotUnderstood(string text) =>
        Assert.Equal(ReplyOutcome.NotUnderstood, ReplyReader.Read(text, ExpectedReply.Position, Today).Outcome);

    [Theory]
    [InlineData("We propose 4 and 5 December.\nCanada pays.", "We propose 4 and 5 December.\nCanada pays.")]
    [InlineData("Approve", "Approve")]
    [InlineData("We do not withdraw the request.", "We do not withdraw the request.")]
    [InlineData("Withdraw? No.", "Withdraw? No.")]
    [InlineData("Withdrawing is not planned; the dates are open.", "Withdrawing is not planned; the dates are open.")]
    [InlineData("Dear colleagues,", "Dear colleagues,")]
    public void Read_AnswerOfTheMission_IsTheAnswer(string text, string answer) =>
        Assert.Equal(new SubmitClarification(answer), ReplyReader.Read(text, ExpectedReply.Clarification, Today).Command);

    [Theory]
    [InlineData("Withdraw", null)]
    [InlineData("We withdraw our request: the institutions are not ready.", "the institutions are not ready.")]
    [InlineData("Retiramos la solicitud.\nGracias.", "Gracias.")]
    [InlineData("Nous retirons notre demande.", null)]
    [InlineData("Отзываем наш запрос.", null)]
    [InlineData("نسحب طلبنا.", null)]
    [InlineData("我方撤回请求。", null)]
    public void Read_Withdrawal_IsOneWheneverItComes(string text, string? reason)
    {
        var expected = new Withdraw(reason);

        Assert.Equal(expected, ReplyReader.Read(text, ExpectedReply.Clarification, Today).Command as Withdraw);
        Assert.Equal(expected, ReplyReader.Read(text, ExpectedReply.None, Today).Command);
    }

    [Theory]
    [InlineData("Call off: the venue was closed by the authorities", "the venue was closed by the authorities")]
    [InlineData("Cancelled.\nThe payments are pending, and the host is not able to receive us.", "The payments are pending, and the host is not able to receive us.")]
    [InlineData("Cancelar la visita: no hay sede disponible en la capital", "no hay sede disponible en la capital")]
    [InlineData("J’annule la visite : le lieu est fermé", "le lieu est fermé")]
    [InlineData("Отменяем визит: площадка закрыта", "площадка закрыта")]
    [InlineData("نلغي الزيارة: المكان مغلق", "المكان مغلق")]
    [InlineData("取消访问：场地关闭", "场地关闭")]
    public void Read_CallingOff_IsOneWhenNothingIsExpected(string text, string reason) =>
        Assert.Equal(new Cancel(reason), ReplyReader.Read(text, ExpectedReply.None, Today).Command);

    [Theory]
    [InlineData("Postpone: the minister travels on 5 December 2017", null, "the minister travels on 5 December 2017")]
    [InlineData("Postpone until 10 January 2018: the minister travels", "2018-01-10", "the minister travels")]
    [InlineData("Aplazamos la visita hasta el 10 de enero de 2018: el ministro viaja", "2018-01-10", "el ministro viaja")]
    [InlineData("Nous reportons la visite : le ministre voyage", null, "le ministre voyage")]
    [InlineData("Переносим визит: министр в отъезде", null, "министр в отъезде")]
    [InlineData("نؤجل الزيارة: الوزير مسافر", null, "الوزير مسافر")]
    [InlineData("推迟访问：部长出差", null, "部长出差")]
    public void Read_Postponing_NamesTheDayOnlyWhereOneFollows(string text, string? notBefore, string reason) => Assert.Equal(
        new Postpone(reason, notBefore is null ? null : DateOnly.Parse(notBefore, CultureInfo.InvariantCulture)),
        ReplyReader.Read(text, ExpectedReply.None, Today).Command);

    [Theory]
    [InlineData("Call off", ReplyProblem.ReasonMissing)]
    [InlineData("Cancel: if the funds do not come", ReplyProblem.Conditional)]
    [InlineData("Postpone", ReplyProblem.ReasonMissing)]
    [InlineData("Postpone until 10 January 2018", ReplyProblem.ReasonMissing)]
    [InlineData("Postpone until 10 January 2017: the minister travels", ReplyProblem.DateUnclear)]
    [InlineData("Withdraw, unless the dates change", ReplyProblem.Conditional)]
    public void Read_UnclearWordThatNobodyAskedFor_IsAskedAgainAndNotFiledInSilence(string text, ReplyProblem problem) =>
        Assert.Equal((ReplyOutcome.NotUnderstood, problem), ReplyReader.Read(text, ExpectedReply.None, Today) is var reading ? (reading.Outcome, reading.Problem) : default);

    [Theory]
    [InlineData("Thank you.")]
    [InlineData("Approve")]
    [InlineData("The visit was postponed once before, and the costs were cancelled.")]
    [InlineData("Cancel the hotel, please.")]
    [InlineData("")]
    public void Read_NothingExpected_IsCorrespondence(string text) => Assert.Equal(ReplyOutcome.Text, ReplyReader.Read(text, ExpectedReply.None, Today).Outcome);

    [Theory]
    [InlineData("Confirm", true)]
    [InlineData("Confirmed, thanks\nJane Doe", true)]
    [InlineData("Confirmed.\nJane Doe", true)]
    [InlineData("Confirmo", true)]
    [InlineData("确认", true)]
    [InlineData("Confirm\nThe date should be 12 November.", false)]
    [InlineData("Do not confirm", false)]
    public void Read_Confirmation_CountsOnlyWhereNothingIsLost(string text, bool isConfirmed) =>
        Assert.Equal(isConfirmed ? new ConfirmRegistration() : null, ReplyReader.Read(text, ExpectedReply.Registration, Today).Command);

    [Fact]
    public void Read_EveryWordOfEveryLanguage_MeansWhatItIsListedFor()
    {
        foreach (var (expected, meaning) in Meanings)
        {
            foreach (var word in LanguageTags.All.SelectMany(language => ReplyWords.For(language, meaning)))
            {
                var reading = ReplyReader.Read(meaning is ReplyMeaning.Defer or ReplyMeaning.OtherDays ? $"{word} 2018-12-05" : $"{word}.\nBecause.", expected, Today);

                Assert.True(reading.Command is not null && Names(meaning, reading.Command), $"{word}: {reading.Problem}");
            }
        }
    }

    [Fact]
    public void Read_DeniedWordOfEveryLanguage_IsNeverACommand()
    {
        string[] denials = ["not ", "no ", "I do not ", "no ", "je ne ", "pas ", "не ", "لا ", "لم ", "不", "未"];
        foreach (var (expected, meaning) in Meanings.Where(pair => pair.Expected is ExpectedReply.Decision or ExpectedReply.Registration or ExpectedReply.Plan or ExpectedReply.DraftDecision))
        {
            foreach (var word in LanguageTags.All.SelectMany(language => ReplyWords.For(language, meaning)))
            {
                Assert.All(denials, denial => Assert.Null(ReplyReader.Read($"{denial}{word}", expected, Today).Command));
                Assert.All(denials, denial => Assert.Null(ReplyReader.Read($"{denial}{word}: reason", expected, Today).Command));
            }
        }
    }

    [Fact]
    public void Read_AnyText_NeverFailsAndNeverApprovesTwoWords()
    {
        var words = Meanings.SelectMany(pair => LanguageTags.All.SelectMany(language => ReplyWords.For(language, pair.Meaning))).Distinct().ToArray();
        var declines = LanguageTags.All.SelectMany(language => ReplyWords.For(language, ReplyMeaning.Decline)).ToArray();
        var word = Gen.Int[0, words.Length - 1].Select(index => words[index]);
        Gen.OneOf(word, Gen.String, Gen.Char.Select(letter => letter.ToString()), Gen.Const("\n"), Gen.Const(": "), Gen.Const("5 December")).Array[0, 8]
            .Select(parts => string.Join(' ', parts)).Sample(
                text =>
                {
                    foreach (var expected in Enum.GetValues<ExpectedReply>())
                    {
                        var reading = ReplyReader.Read(text, expected, Today);
                        Assert.Equal(reading.Outcome == ReplyOutcome.Command, reading.Command is not null);
                        Assert.Equal(reading.Outcome == ReplyOutcome.NotUnderstood, reading.Problem is not null);
                        if (reading.Command is Decide { Verdict: Verdict.Approve })
                        {
                            Assert.DoesNotContain(declines, decline => reading.Words.Contains(decline, StringComparison.Ordinal));
                        }
                    }
                },
                iter: 3000);
    }

    [Fact]
    public void For_EveryMeaningAndLanguage_HasWordsAndTheEnumsAgree()
    {
        foreach (var language in LanguageTags.All)
        {
            Assert.All(Enum.GetValues<ReplyMeaning>(), meaning => Assert.NotEmpty(ReplyWords.For(language, meaning)));
            Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Equal(ReplyWords.For(language, Enum.Parse<ReplyMeaning>(verdict.ToString())), ReplyWords.For(language, verdict)));
            Assert.All(Enum.GetValues<Position>(), position => Assert.Equal(ReplyWords.For(language, Enum.Parse<ReplyMeaning>(position.ToString())), ReplyWords.For(language, position)));
        }
    }

    private static bool Names(ReplyMeaning meaning, Command command) => command switch
    {
        Decide decide => decide.Verdict.ToString() == meaning.ToString(),
        TakePosition position => position.Position.ToString() == meaning.ToString(),
        Withdraw => meaning == ReplyMeaning.Withdraw,
        Postpone => meaning == ReplyMeaning.Postpone,
        Cancel => meaning == ReplyMeaning.CallOff,
        AnswerInvitation { Answer: InvitationAnswer.Decline } => meaning == ReplyMeaning.Refuse,
        AnswerInvitation answer => answer.Answer.ToString() == meaning.ToString(),
        PlanAgain => meaning == ReplyMeaning.PlanAgain,
        SignOff => meaning == ReplyMeaning.Agree,
        DecideDraft { Verdict: DraftVerdict.Agree } => meaning == ReplyMeaning.AgreeAsItStands,
        DecideDraft decision => decision.Verdict.ToString() == meaning.ToString(),
        SubmitNote => meaning == ReplyMeaning.NoteReady,
        ClearNote cleared => meaning == (cleared.Verdict == NoteVerdict.Clear ? ReplyMeaning.NoteClear : ReplyMeaning.NoteBack),
        _ => meaning == ReplyMeaning.Confirm,
    };
}

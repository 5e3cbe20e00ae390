using CsCheck;
using Serverless.Domain.Commands;
using Serverless.Domain.Replies;
using Serverless.Domain.Visits;

namespace Serverless.Tests.Domain.Replies;

/// <summary>What stands beside the answer of a calendar program.</summary>
public sealed class CalendarReplyReaderTests
{
    private static readonly DateOnly Today = new(2017, 11, 1);

    private static readonly AnswerInvitation Accepted = new(InvitationAnswer.Accept, Sequence: 2);

    private static readonly AnswerInvitation Declined = new(InvitationAnswer.Decline, Sequence: 2);

    private static readonly AnswerInvitation Proposed = new(InvitationAnswer.OtherDays, new DateOnly(2017, 12, 4), Sequence: 2);

    [Theory]
    [InlineData("", null)]
    [InlineData("Accepted", null)]
    [InlineData("Jane Doe has accepted this invitation.", "Jane Doe has accepted this invitation.")]
    [InlineData("Juana Pérez ha aceptado esta invitación.", "Juana Pérez ha aceptado esta invitación.")]
    [InlineData("Accept: I look forward to it", "I look forward to it")]
    [InlineData("See you there", "See you there")]
    public void Read_WordsThatAgree_LeaveTheAnswerAsItIs(string text, string? words) =>
        Assert.Equal(Accepted with { Text = words }, CalendarReplyReader.Read(text, Accepted, Today).Command);

    [Theory]
    [InlineData("Decline: I am away", ReplyProblem.TwoVerdicts)]
    [InlineData("I cannot come", ReplyProblem.TwoVerdicts)]
    [InlineData("Other days: 11 December 2017", ReplyProblem.TwoVerdicts)]
    [InlineData("But not on Monday", ReplyProblem.Conditional)]
    [InlineData("If the flights are paid", ReplyProblem.Conditional)]
    [InlineData("I accept but not on Monday", ReplyProblem.Conditional)]
    [InlineData("Not on Monday", ReplyProblem.Negated)]
    [InlineData("Jane Doe has accepted this invitation: \"I cannot stay\"", ReplyProblem.TwoVerdicts)]
    public void Read_AcceptedWithOtherWords_IsNotUnderstood(string text, ReplyProblem problem) =>
        Assert.Equal(problem, CalendarReplyReader.Read(text, Accepted, Today).Problem);

    [Fact]
    public void Read_RefusalOrProposal_StandsUnlessTheWordsConsent()
    {
        Assert.Equal(Declined with { Text = "I teach in that week" }, CalendarReplyReader.Read("Decline: I teach in that week", Declined, Today).Command);
        Assert.Equal(Declined with { Text = "Not possible then, sorry" }, CalendarReplyReader.Read("Not possible then, sorry", Declined, Today).Command);
        Assert.Equal(ReplyProblem.TwoVerdicts, CalendarReplyReader.Read("I accept", Declined, Today).Problem);
        Assert.Equal(Proposed with { Text = "Would this suit?" }, CalendarReplyReader.Read("Would this suit?", Proposed, Today).Command);
        Assert.Equal(Proposed.OtherFirst, Assert.IsType<AnswerInvitation>(CalendarReplyReader.Read("Other days: 4 December 2017", Proposed, Today).Command).OtherFirst);
        Assert.Equal(ReplyProblem.TwoVerdicts, CalendarReplyReader.Read("Other days: 11 December 2017", Proposed, Today).Problem);
        Assert.Equal(ReplyProblem.TwoVerdicts, CalendarReplyReader.Read("I accept these dates", Proposed, Today).Problem);
    }

    [Fact]
    public void Read_AnyText_NeverFailsAndNeverTurnsTheAnswer() => Gen.Select(Gen.String, Gen.OneOf(Gen.Const(Accepted), Gen.Const(Declined), Gen.Const(Proposed))).Sample(
        (text, answer) =>
        {
            var command = CalendarReplyReader.Read(text, answer, Today).Command as AnswerInvitation;
            Assert.True(command is null || (command.Answer, command.OtherFirst, command.Sequence) == (answer.Answer, answer.OtherFirst, answer.Sequence));
        },
        iter: 1000);
}

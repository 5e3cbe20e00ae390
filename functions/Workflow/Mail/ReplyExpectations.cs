using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>Knows what a party's reply may say, by what it was asked and where the request stands.</summary>
internal static class ReplyExpectations
{
    /// <summary>
    /// Whoever was asked for a decision or position gives one even where it comes too late: the refusal then says who was first.
    /// Anything else is expected only while the request waits for it.
    /// </summary>
    internal static ExpectedReply Of(VisitRequest visit, Party by, NoticeKind? answered) => by.Kind switch
    {
        PartyKind.Chair or PartyKind.ChairDelegate when visit.Stage == Stage.ChairReview || answered is NoticeKind.DecisionAsked => ExpectedReply.Decision,
        PartyKind.CommitteeMember when visit.Stage == Stage.NoObjection || answered is NoticeKind.NoObjectionCirculated => ExpectedReply.Position,
        PartyKind.Mission when visit.Stage == Stage.AwaitingClarification => ExpectedReply.Clarification,
        PartyKind.Officer when visit.Stage == Stage.Received => ExpectedReply.Registration,
        _ => ExpectedReply.None,
    };
}

using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Commands;

/// <summary>Who can put a visit off, call it off or withdraw the request, as it stands.</summary>
public static class Endings
{
    // What is judged is stage and role; the words are the writer's own.
    private const string SomeReason = "-";

    /// <summary>Whether the party can put the visit off.</summary>
    public static bool CanPostpone(VisitRequest visit, Party by) => CommandRules.Check(visit, by, new Postpone(SomeReason)) is null;

    /// <summary>Whether the party can call the visit off.</summary>
    public static bool CanCancel(VisitRequest visit, Party by) => CommandRules.Check(visit, by, new Cancel(SomeReason)) is null;

    /// <summary>Whether the party can withdraw the request.</summary>
    public static bool CanWithdraw(VisitRequest visit, Party by) => CommandRules.Check(visit, by, new Withdraw()) is null;

    /// <summary>Whether the party can do any of it.</summary>
    public static bool CanAny(VisitRequest visit, Party by) => CanCancel(visit, by) || CanWithdraw(visit, by) || CanPostpone(visit, by);
}

namespace Serverless.Domain.Requests;

/// <summary>The names of the steps in which somebody is waited for, as the policy has them.</summary>
public static class Steps
{
    /// <summary>The officer completes and confirms the registration.</summary>
    public const string Registration = "registration";

    /// <summary>The mission answers a question.</summary>
    public const string Clarification = "clarification";

    /// <summary>The last time in which the mission can answer before the request lapses.</summary>
    public const string Lapse = "lapse";

    /// <summary>The Chair decides.</summary>
    public const string ChairDecision = "chairDecision";

    /// <summary>The delegate may decide too, as the Chair's time has passed.</summary>
    public const string DelegateDecision = "delegateDecision";

    /// <summary>The members of the Committee may object.</summary>
    public const string NoObjection = "noObjection";

    /// <summary>The Coordinator confirms or changes the proposed team and dates.</summary>
    public const string Proposal = "proposal";

    /// <summary>No team and dates satisfy every condition; the Coordinator has to change one.</summary>
    public const string NoPlan = "noPlan";

    /// <summary>Those who were asked for the visit answer.</summary>
    public const string Answers = "answers";

    /// <summary>The visit is prepared, until its first day begins.</summary>
    public const string Preparation = "preparation";

    /// <summary>A day of the visit goes on.</summary>
    public const string VisitDay = "visitDay";

    /// <summary>The lead expert reports on a day of the visit.</summary>
    public const string DailyReport = "dailyReport";
}

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

    /// <summary>The draft goes round; the reviewers return it or agree.</summary>
    public const string DraftReview = "draftReview";

    /// <summary>The lead expert makes the next version of what the reviewers said.</summary>
    public const string DraftEdit = "draftEdit";

    /// <summary>The Coordinator decides what becomes of the draft.</summary>
    public const string DraftDecision = "draftDecision";

    /// <summary>The lead expert edits the Information Note.</summary>
    public const string NoteEdit = "noteEdit";

    /// <summary>The Coordinator clears the Information Note.</summary>
    public const string NoteClearance = "noteClearance";

    /// <summary>The Chair clears the Information Note, where the policy says so.</summary>
    public const string NoteApproval = "noteApproval";
}

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

    /// <summary>The Coordinator finds experts and dates.</summary>
    public const string Scheduling = "scheduling";
}

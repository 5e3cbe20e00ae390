namespace Serverless.Workflow.Reconcile;

/// <summary>How the orchestration of an open request was found and left.</summary>
public enum CaseCondition
{
    /// <summary>It runs.</summary>
    Running,

    /// <summary>It was missing or had failed, and was started from the request's row.</summary>
    Started,

    /// <summary>It has ended and stays so: a person has to look.</summary>
    Broken,
}

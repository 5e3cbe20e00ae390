namespace Serverless.Domain.Drafts;

/// <summary>What follows a round of review.</summary>
public enum AfterRound
{
    /// <summary>Everybody whose agreement is needed has agreed, and nobody asked for a change.</summary>
    Agreed,

    /// <summary>The editor makes the next version of what came back.</summary>
    Edit,

    /// <summary>Nothing came back to work on, and agreement is missing: the Coordinator decides.</summary>
    Decide,
}

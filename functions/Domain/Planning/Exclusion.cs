namespace Serverless.Domain.Planning;

/// <summary>An expert who does not go on a visit.</summary>
/// <param name="Expert">The expert's id.</param>
/// <param name="Reason">Why, in a few words, such as <c>declined on 14 November</c>.</param>
public sealed record Exclusion(string Expert, string Reason)
{
    /// <summary>The reason of somebody who has declined.</summary>
    public const string Declined = "declined";

    /// <summary>The reason of somebody whom the Coordinator has left out.</summary>
    public const string LeftOut = "left out by the Coordinator";
}

using Serverless.Domain.Parties;

namespace Serverless.Domain.Visits;

/// <summary>A refusal that later plans have to heed.</summary>
/// <param name="By">Who refused.</param>
/// <param name="Answer">Whether they do not come at all, or not on these days.</param>
/// <param name="First">The first of the days they were asked for.</param>
/// <param name="Last">The last of the days they were asked for.</param>
/// <param name="OtherFirst">The first day that they propose instead.</param>
/// <param name="Text">Their words.</param>
public sealed record PlanRefusal(
    Party By, InvitationAnswer Answer, DateOnly First, DateOnly Last, DateOnly? OtherFirst = null, string? Text = null);

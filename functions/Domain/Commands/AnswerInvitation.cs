using Serverless.Domain.Parties;
using Serverless.Domain.Visits;

namespace Serverless.Domain.Commands;

/// <summary>An expert, the mission, a partner or a supporting State answers whether they take part on the days they were asked for.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="OtherFirst">For <see cref="InvitationAnswer.OtherDays"/> the first day that would suit, at the venue.</param>
/// <param name="Text">Their words.</param>
/// <param name="Sequence">The version of the calendar entry that is answered; null for the one they were asked with last.</param>
/// <param name="For">On whose behalf the Coordinator or an officer answers; null for oneself.</param>
public sealed record AnswerInvitation(
    InvitationAnswer Answer, DateOnly? OtherFirst = null, string? Text = null, int? Sequence = null, Party? For = null) : Command;

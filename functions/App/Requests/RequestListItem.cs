using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.App.Requests;

/// <summary>One request in a list.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="Step">The step that it waits for.</param>
/// <param name="On">Who has to act.</param>
/// <param name="Due">When that is due (UTC).</param>
/// <param name="IsOverdue">Whether that has passed.</param>
public sealed record RequestListItem(
    Reference Reference, Stage Stage, DateTimeOffset Since, string? Step, IReadOnlyList<Party> On, DateTimeOffset? Due, bool IsOverdue);

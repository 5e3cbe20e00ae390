using Serverless.Domain.Parties;

namespace Serverless.Domain.Requests;

/// <summary>What a request waits for.</summary>
/// <param name="Step">The step, by its name in the policy, such as <c>chair-decision</c>.</param>
/// <param name="On">Who has to act.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="Due">When it is due (UTC); null where the policy sets no time.</param>
public sealed record PendingStep(string Step, IReadOnlyList<Party> On, DateTimeOffset Since, DateTimeOffset? Due);

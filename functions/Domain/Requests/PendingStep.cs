using System.Text.Json.Serialization;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Requests;

/// <summary>What a request waits for.</summary>
/// <param name="Step">The step, by its name in the policy, such as <c>chairDecision</c>.</param>
/// <param name="On">Who has to act; empty when there is nobody, which an officer has been told.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="Deadline">When it is due, and how that was found; null where the policy sets no time.</param>
public sealed record PendingStep(string Step, IReadOnlyList<Party> On, DateTimeOffset Since, Deadline? Deadline = null)
{
    /// <summary>When it is due (UTC); null where the policy sets no time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Due => Deadline?.Due;
}

using Serverless.Domain.Parties;

namespace Serverless.Domain.Visits;

/// <summary>Somebody who has to be asked for a visit.</summary>
/// <param name="To">Who.</param>
/// <param name="IsRequired">Whether the visit needs their consent.</param>
public sealed record Invitee(Party To, bool IsRequired);

using Serverless.Domain.Commands;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Requests;

/// <summary>What one member of the Committee has said in the no-objection procedure that runs or ran last.</summary>
/// <param name="Member">The member.</param>
/// <param name="Position">The position; null while the member is silent.</param>
/// <param name="At">When it was taken (UTC); null while the member is silent.</param>
/// <param name="Text">The member's words.</param>
public sealed record MemberPosition(Party Member, Position? Position = null, DateTimeOffset? At = null, string? Text = null);

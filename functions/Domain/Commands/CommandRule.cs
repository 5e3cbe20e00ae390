using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Commands;

/// <summary>Where and by whom one kind of command is allowed.</summary>
/// <param name="Stages">The stages; empty for every stage before the visit.</param>
/// <param name="By">Who may.</param>
internal sealed record CommandRule(IReadOnlyList<Stage> Stages, params IReadOnlyList<PartyKind> By);

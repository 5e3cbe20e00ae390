using Serverless.Domain.Parties;

namespace Serverless.Domain.Commands;

/// <summary>A command that a request's stage allows.</summary>
/// <param name="Command">Its name, as commands are written.</param>
/// <param name="By">From whom it may come.</param>
public sealed record PossibleCommand(string Command, IReadOnlyList<PartyKind> By);

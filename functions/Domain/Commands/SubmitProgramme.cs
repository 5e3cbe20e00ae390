using Serverless.Domain.Preparation;

namespace Serverless.Domain.Commands;

/// <summary>The programme of the visit, in place of the one before.</summary>
/// <param name="Sessions">Its sessions; every day of the visit has at least one.</param>
public sealed record SubmitProgramme(IReadOnlyList<ProgrammeSession> Sessions) : Command;

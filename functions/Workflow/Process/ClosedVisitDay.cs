using Serverless.Domain.Parties;

namespace Serverless.Workflow.Process;

/// <summary>A day of a planned visit that is a holiday, at the host or at Headquarters.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">The holiday's name.</param>
/// <param name="Calendar">Whose holiday: a State's code, or <c>headquarters</c>.</param>
/// <param name="Tell">Who has to hear of it: the Coordinator and the officers.</param>
public sealed record ClosedVisitDay(DateOnly Day, string Name, string Calendar, IReadOnlyList<Party> Tell);

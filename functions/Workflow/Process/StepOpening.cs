using Serverless.Domain.Deadlines;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Process;

/// <summary>Asks for the plan of a step.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Step">The step.</param>
/// <param name="Began">When the step began (UTC).</param>
/// <param name="After">Only reminders later than this (UTC) are wanted.</param>
/// <param name="Known">The deadline as it stands; null when the step begins.</param>
/// <param name="Extension">More time that is to be given.</param>
public sealed record StepOpening(
    VisitRequest Visit, string Step, DateTimeOffset Began, DateTimeOffset After, Deadline? Known = null, Extension? Extension = null);

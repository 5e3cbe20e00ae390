using Serverless.Domain.Availability;

namespace Serverless.Workflow.Availability;

/// <summary>What came of a calendar file.</summary>
/// <param name="Known">All that is known of the expert then.</param>
/// <param name="Warnings">What in the file was not understood and does not count as away, in plain English.</param>
public sealed record TakenCalendar(ExpertAvailability Known, IReadOnlyList<string> Warnings);

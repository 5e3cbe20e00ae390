using Serverless.Domain.Availability;

namespace Serverless.Workflow.Calendars;

/// <summary>What an expert's calendar says about when they are away.</summary>
/// <param name="Periods">The times away within what was asked for, ordered by their beginning; those of one kind touch nowhere. Nothing but times is kept.</param>
/// <param name="Warnings">What was not understood, in plain English, with the line; what is named there does not count as away.</param>
/// <param name="Problem">Why nothing was read at all; null when something was.</param>
/// <param name="Message">The problem in plain English, with what to do; null when there is none.</param>
public sealed record AvailabilityReading(
    IReadOnlyList<AwayTime> Periods, IReadOnlyList<string> Warnings, CalendarProblem? Problem = null, string? Message = null);

namespace Serverless.Domain.Calendars;

/// <summary>Days on which nothing falls due though offices may be open, such as a recess of the Committee.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Reason">Why, in a few words that are shown with deadlines.</param>
public sealed record MeetingPause(DateOnly From, DateOnly Until, string Reason);

namespace Serverless.Workflow.Calendars;

/// <summary>An iCalendar object as it stands in a mail (RFC 6047).</summary>
/// <param name="Method">What it is for, in capitals, such as <c>REQUEST</c> or <c>REPLY</c>; empty where it does not say.</param>
/// <param name="Text">The object itself.</param>
public sealed record CalendarContent(string Method, string Text);

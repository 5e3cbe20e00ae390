namespace Serverless.Workflow.Calendars;

/// <summary>The words of a calendar entry, in the addressee's language.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Description">What stands below its times. No links: entries are shared.</param>
/// <param name="Organiser">The name of whoever invites.</param>
public sealed record EntryWords(string Title, string Description, string Organiser);

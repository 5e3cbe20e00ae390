namespace Serverless.Tests.Scheduling.Calendars;

internal sealed record IcalJsPerson(string Address, string? Name, string? Answer, string? Role, string? Kind, string? Rsvp);

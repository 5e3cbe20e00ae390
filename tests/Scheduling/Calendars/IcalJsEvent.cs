namespace Serverless.Tests.Scheduling.Calendars;

internal sealed record IcalJsEvent(
    string Uid,
    int Sequence,
    DateTimeOffset Stamp,
    DateTimeOffset Begin,
    DateTimeOffset End,
    string? Zone,
    string? Title,
    string? Description,
    string? Place,
    string? Status,
    IcalJsPerson? Organiser,
    IReadOnlyList<IcalJsPerson> Attendees,
    IReadOnlyList<string> Properties);

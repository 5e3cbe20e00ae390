namespace Serverless.Tests.Scheduling.Calendars;

internal sealed record IcalJsObject(
    string Version, string? Method, string? Name, IReadOnlyList<string> Properties, IReadOnlyList<string> Components, IReadOnlyList<IcalJsEvent> Events);

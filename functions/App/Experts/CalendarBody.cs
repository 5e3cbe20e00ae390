namespace Serverless.App.Experts;

/// <summary>Where an expert's calendar is, as the API takes it.</summary>
/// <param name="Url">Its address, with https; null to follow none any more.</param>
public sealed record CalendarBody(string? Url);

namespace Serverless.Domain.Reporting;

/// <summary>What a partner does for plans in the region, together with the Group of Experts.</summary>
/// <param name="Partner">The partner's name.</param>
/// <param name="States">The names of the other States of the region whose plans it supports.</param>
/// <param name="Source">Where that stands.</param>
public sealed record RegionalSupport(string Partner, IReadOnlyList<string> States, NoteSource Source);

namespace Serverless.Domain.Notes;

/// <summary>Two places that do not agree, such as the covering note and the letter that it forwards.</summary>
/// <param name="Fact">Which fact, by its name in <see cref="NoteFacts"/>.</param>
/// <param name="Stands">The words that were believed.</param>
/// <param name="Other">The words that say otherwise.</param>
public sealed record Contradiction(string Fact, Evidence Stands, Evidence Other);

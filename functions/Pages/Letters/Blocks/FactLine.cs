using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>One particular.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Values">What is known about it, a line each.</param>
public sealed record FactLine(Phrase Label, params IReadOnlyList<Phrase> Values);

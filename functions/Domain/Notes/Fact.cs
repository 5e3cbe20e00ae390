namespace Serverless.Domain.Notes;

/// <summary>Something that a note says, with the words that say it.</summary>
/// <typeparam name="T">The fact's type.</typeparam>
/// <param name="Value">What it says.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Evidence">The words.</param>
public sealed record Fact<T>(T Value, Confidence Confidence, Evidence Evidence);

namespace Serverless.Domain.Reporting;

/// <summary>Something that is known, with the entry of the record that says so.</summary>
/// <typeparam name="T">Its type.</typeparam>
/// <param name="Value">What is known.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Traced<T>(T Value, NoteSource Source);

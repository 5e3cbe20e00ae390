namespace Serverless.Domain.Notes;

/// <summary>The words from which a fact was read.</summary>
/// <param name="Source">Which text they stand in, as in <see cref="NoteText.Source"/>; <c>officer</c> for a correction.</param>
/// <param name="Start">Where they begin in that text, in UTF-16 units.</param>
/// <param name="Length">How long they are there.</param>
/// <param name="Words">The words themselves, at most 200 characters of them.</param>
public sealed record Evidence(string Source, int Start, int Length, string Words);

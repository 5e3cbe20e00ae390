namespace Serverless.Domain.Notes.Reading;

/// <summary>A line of a text as it came, without the spaces around it.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Width">How wide it looks: an ideograph is as wide as two letters.</param>
/// <param name="IsAfterBlank">Whether the line before it is empty.</param>
internal sealed record TextLine(int Start, int End, int Width, bool IsAfterBlank);

namespace Serverless.Documents.Model;

/// <summary>A segment in the text of a view.</summary>
/// <param name="Segment">What it is.</param>
/// <param name="Start">How many characters of the text stand before it.</param>
/// <param name="Look">Its look in this view.</param>
internal readonly record struct Piece(Segment Segment, int Start, string Look)
{
    internal int End => Start + Segment.Text.Length;
}

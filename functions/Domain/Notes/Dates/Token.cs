namespace Serverless.Domain.Notes.Dates;

/// <summary>A word, number, ideograph or sign of a folded text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">It itself.</param>
/// <param name="Number">Its value; -1 for one too long to be part of a date.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, int Number)
{
    internal int Digits => End - Start;
}

namespace Serverless.Domain.Notes.Reading;

/// <summary>A stretch of a folded text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The one after its last.</param>
internal readonly record struct Passage(int Start, int End)
{
    internal int Length => End - Start;

    internal bool Contains(Passage other) => other.Start >= Start && other.End <= End;
}

namespace Serverless.Domain.Notes;

/// <summary>How alike two notes are.</summary>
/// <param name="Similarity">How much of the shorter text the other has, 0 to 1; what is only added, such as a covering line, does not count.</param>
/// <param name="IsSame">Whether they are one note that came twice.</param>
public sealed record NoteLikeness(double Similarity, bool IsSame)
{
    /// <summary>
    /// From this similarity on two texts are copies, if nothing that both state differs. Copies by mail, re-wrapped or
    /// forwarded, keep nearly all of their runs of words; two notes of one mission about two visits share their courtesies,
    /// which is rarely more than two thirds.
    /// </summary>
    public const double Threshold = 0.8;

    // Below that a text says too little: "please see the attached note" is no copy of another such line.
    private const int FewestRuns = 25;

    private const string None = "-";

    /// <summary>
    /// Compares two notes. They are the same when State and number agree, or the texts are alike; never when State, number,
    /// the note's date or the dates of the visit are known of both and differ.
    /// </summary>
    public static NoteLikeness Of(NoteFingerprint one, NoteFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var similarity = one.Sketch.Likeness(other.Sketch);
        if (Differ(one.State, other.State) || Differ(one.Number, other.Number) || Differ(one.Date, other.Date))
        {
            return new NoteLikeness(similarity, IsSame: false);
        }

        if (Agree(one.State, other.State) && Agree(one.Number, other.Number))
        {
            return new NoteLikeness(similarity, IsSame: true);
        }

        var isLong = Math.Min(one.Sketch.Runs, other.Sketch.Runs) >= FewestRuns;
        return new NoteLikeness(similarity, isLong && similarity >= Threshold && !Differ(one.Dates, other.Dates));
    }

    private static bool Differ(string one, string other) => one != None && other != None && one != other;

    private static bool Agree(string one, string other) => one != None && one == other;
}

namespace Serverless.Domain.Preparation;

/// <summary>The programme of a visit. <see cref="ProgrammeRules"/> makes it.</summary>
/// <param name="Sessions">By day and time; none overlap.</param>
public sealed record Programme(IReadOnlyList<ProgrammeSession> Sessions)
{
    /// <summary>The days with their sessions, in order.</summary>
    public IEnumerable<IGrouping<DateOnly, ProgrammeSession>> ByDay() => Sessions.GroupBy(session => session.Day);
}

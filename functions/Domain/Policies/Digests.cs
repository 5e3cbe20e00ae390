namespace Serverless.Domain.Policies;

/// <summary>On which days of the week whom a digest is sent to, when work begins at Headquarters. None is sent on a closed day.</summary>
public sealed record Digests
{
    /// <summary>To the Chair, and to the delegate while the delegate may decide: the decisions that are waited for.</summary>
    public required IReadOnlyList<DayOfWeek> Decisions { get; init; }

    /// <summary>To the officers: what is late, what waits to be placed, what could not be sent.</summary>
    public required IReadOnlyList<DayOfWeek> Officers { get; init; }
}

namespace Serverless.Scheduling.Planning;

/// <summary>What a slot must be beyond the conditions of the problem.</summary>
internal sealed record Demand
{
    internal static Demand None { get; } = new();

    /// <summary>The only starts; null for all.</summary>
    internal Func<int, bool>? Start { get; init; }

    /// <summary>An expert who does not go.</summary>
    internal int? Without { get; init; }

    /// <summary>Experts who go.</summary>
    internal IReadOnlyList<int> With { get; init; } = [];

    /// <summary>The least size of the team, where it is more than the visit asks for.</summary>
    internal int Smallest { get; init; }

    /// <summary>The greatest size of the team, where it is less than the visit allows.</summary>
    internal int Largest { get; init; } = int.MaxValue;
}

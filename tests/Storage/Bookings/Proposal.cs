using Serverless.Domain.Bookings;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Storage.Bookings;

/// <summary>What one planner wants, and how its life goes.</summary>
internal sealed record Proposal(Reference Reference, IReadOnlyList<ExpertDays> Team)
{
    /// <summary>How many calls to the storage it makes before it dies.</summary>
    public int CallsToLive { get; init; } = int.MaxValue;

    public bool DiesBefore { get; init; }

    /// <summary>Whether it is started again after its death.</summary>
    public bool ComesBack { get; init; }
}

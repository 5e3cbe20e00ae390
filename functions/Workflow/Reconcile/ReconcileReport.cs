using Serverless.Domain.Requests;

namespace Serverless.Workflow.Reconcile;

/// <summary>What a reconciliation found.</summary>
/// <param name="Raised">How many commands were told to their requests again.</param>
/// <param name="Started">The requests whose orchestration was missing and has been started.</param>
/// <param name="Broken">The open requests whose orchestration has ended; a person has to look.</param>
/// <param name="Freed">The requests whose bookings were removed, because their holds expired or their case is over.</param>
public sealed record ReconcileReport(
    int Raised, IReadOnlyList<Reference> Started, IReadOnlyList<Reference> Broken, IReadOnlyList<Reference> Freed);

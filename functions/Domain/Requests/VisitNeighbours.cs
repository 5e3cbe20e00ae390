namespace Serverless.Domain.Requests;

/// <summary>The visits to the same State before and after one: found anew each time, as a closed record is not changed for what comes later.</summary>
/// <param name="Previous">The request whose visit was held or may be, before; null when there is none.</param>
/// <param name="Next">The one after; null when there is none.</param>
public sealed record VisitNeighbours(Reference? Previous, Reference? Next)
{
    /// <summary>No visits around.</summary>
    public static VisitNeighbours None { get; } = new(null, null);

    /// <summary>Finds them. Requests that ended without a visit do not count.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="standings">The requests of its State, in any order.</param>
    public static VisitNeighbours Of(Reference reference, IEnumerable<RequestStanding> standings)
    {
        var around = standings
            .Where(standing => standing.Reference.State == reference.State && (!standing.Stage.IsEnd() || standing.Stage == Stage.Closed))
            .Select(standing => standing.Reference)
            .ToList();
        return new VisitNeighbours(
            around.Where(other => Order(other).CompareTo(Order(reference)) < 0).Cast<Reference?>().MaxBy(other => Order(other!.Value)),
            around.Where(other => Order(other).CompareTo(Order(reference)) > 0).Cast<Reference?>().MinBy(other => Order(other!.Value)));
    }

    private static (int Year, int Number) Order(Reference reference) => (reference.Year, reference.Number);
}

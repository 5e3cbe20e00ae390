using Serverless.Domain.Availability;

namespace Serverless.Workflow.Availability;

/// <summary>When the experts are away.</summary>
public interface IAvailability
{
    /// <summary>What is known of an expert; empty when nothing is.</summary>
    Task<ExpertAvailability> FindAsync(string expert, CancellationToken cancellationToken);

    /// <summary>All experts of whom something is known, by id.</summary>
    IAsyncEnumerable<ExpertAvailability> ListAsync(CancellationToken cancellationToken);

    /// <summary>Changes what is known of an expert. Of two changes at once none is lost.</summary>
    /// <param name="expert">The expert's id.</param>
    /// <param name="change">Makes the new from the old; called again if another change comes first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is known then.</returns>
    Task<ExpertAvailability> ChangeAsync(
        string expert, Func<ExpertAvailability, ExpertAvailability> change, CancellationToken cancellationToken);
}

namespace Serverless.Workflow.Triage;

/// <summary>Mails that wait for an officer to say where they belong.</summary>
public interface ITriage
{
    /// <summary>Puts one in. One that is there already stays as it is.</summary>
    /// <returns>The item that stands.</returns>
    Task<TriageItem> HoldAsync(TriageItem item, CancellationToken cancellationToken);

    /// <summary>Finds one by its id.</summary>
    Task<TriageItem?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Lists those that are open, in no particular order.</summary>
    IAsyncEnumerable<TriageItem> ListOpenAsync(CancellationToken cancellationToken);

    /// <summary>Notes where one belongs. The first word stands.</summary>
    /// <returns>The item that stands.</returns>
    /// <exception cref="InvalidOperationException">There is none with that id.</exception>
    Task<TriageItem> SettleAsync(TriageItem settled, CancellationToken cancellationToken);
}

namespace Microsoft.DurableTask.Client;

/// <summary>Gives the clients of the process.</summary>
public interface IDurableTaskClientProvider
{
    /// <summary>Gives a client.</summary>
    /// <param name="name">The client's name; null for the default one.</param>
    DurableTaskClient GetClient(string? name = null);
}

namespace Serverless.Workflow.Notices;

/// <summary>The addresses that nothing is sent to.</summary>
public interface IMutes
{
    /// <summary>Mutes an address. One that is muted already stays as it is.</summary>
    /// <returns>Whether it was not muted before.</returns>
    Task<bool> MuteAsync(Mute mute, CancellationToken cancellationToken);

    /// <summary>Whether an address is muted.</summary>
    Task<bool> IsMutedAsync(string address, CancellationToken cancellationToken);

    /// <summary>Lists them.</summary>
    IAsyncEnumerable<Mute> ListAsync(CancellationToken cancellationToken);

    /// <summary>Lets an address be written to again.</summary>
    /// <returns>Whether it was muted.</returns>
    Task<bool> UnmuteAsync(string address, CancellationToken cancellationToken);
}

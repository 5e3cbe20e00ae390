using Azure;

namespace Serverless.Storage;

/// <summary>Repeats what lost a race against another writer.</summary>
internal static class Races
{
    private const int Tries = 20;

    /// <summary>Tries until no other writer came in between.</summary>
    /// <param name="attempt">Reads and writes once; each time from what is stored then.</param>
    /// <exception cref="RequestFailedException">The storage failed, or the race was lost too often.</exception>
    internal static async Task<T> RetryAsync<T>(Func<Task<T>> attempt)
    {
        for (var lost = 1; ; lost++)
        {
            try
            {
                return await attempt();
            }
            catch (RequestFailedException error) when (IsLost(error) && lost < Tries)
            {
                // Whoever won has gone on; there is nothing to wait for.
            }
        }
    }

    /// <summary>Whether a write failed because a row was there already, or had changed or gone since it was read.</summary>
    internal static bool IsLost(RequestFailedException error) => error.Status is 404 or 409 or 412;
}

using Azure;
using Azure.Identity;
using Serverless.Workflow.Health;

namespace Serverless.Storage.Health;

/// <summary>Says what went wrong with storage in our own words: the library's messages hold addresses and headers.</summary>
internal static class StorageFault
{
    /// <summary>Makes a call; what fails becomes a message that anyone may read.</summary>
    /// <exception cref="HealthProbeException">The call failed.</exception>
    internal static async Task<string> GuardAsync(string service, Func<Task> call)
    {
        try
        {
            await call();
            return $"The {service} service answered.";
        }
        catch (StorageSettingsException error)
        {
            throw new HealthProbeException(error.Message, error);
        }
        catch (RequestFailedException error)
        {
            throw new HealthProbeException(
                error.Status == 0
                    ? $"The {service} service cannot be reached."
                    : $"The {service} service answered with status {error.Status} {error.ErrorCode}".TrimEnd() + ".",
                error);
        }
        catch (AuthenticationFailedException error)
        {
            throw new HealthProbeException($"The app's identity could not sign in to the {service} service.", error);
        }
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace Serverless.App;

/// <summary>
/// How often timers run unless a setting says otherwise. A host that reads the app's configuration finds the defaults here;
/// the official host reads its own settings, where they must be set.
/// </summary>
internal static class Schedules
{
    /// <summary>Adds the defaults below everything that is configured.</summary>
    internal static void AddDefaults(IConfigurationBuilder configuration) => configuration.Sources.Insert(0, new MemoryConfigurationSource
    {
        InitialData =
        [
            new("MailPollSchedule", "0 * * * * *"),
            new("ReconcileSchedule", "0 */5 * * * *"),

            // Only the first time in the hours of work at Headquarters at which there is something to say sends a digest.
            new("DigestSchedule", "0 0 * * * *"),
        ],
    });
}

using Microsoft.Extensions.Configuration;
using Serverless.Domain.Policies;

namespace Serverless.App.Policies;

/// <summary>Finds and reads the policy: the file that the setting <c>PolicyFile</c> names, otherwise the one beside the app.</summary>
internal static class PolicyFile
{
    internal const string Setting = "PolicyFile";

    /// <summary>Reads it.</summary>
    /// <exception cref="PolicyException">There is no such file, or it has faults.</exception>
    internal static Policy Read(IConfiguration configuration)
    {
        var path = configuration[Setting] is { Length: > 0 } set ? set : Path.Combine(AppContext.BaseDirectory, "policy.json");
        if (!File.Exists(path))
        {
            throw new PolicyException(path, ["There is no such file. Give its path in the setting PolicyFile."]);
        }

        var reading = PolicyReader.Read(File.ReadAllText(path));
        return reading.IsValid ? reading.Policy : throw new PolicyException(path, reading.Faults);
    }
}

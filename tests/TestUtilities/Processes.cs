using System.Diagnostics;
using System.Globalization;

namespace Serverless.Tests.Utilities;

/// <summary>Looks at and signals processes of the operating system, by id.</summary>
public static class Processes
{
    /// <summary>Whether the process runs. One that has ended but was not collected by its parent does not.</summary>
    public static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            if (!OperatingSystem.IsLinux())
            {
                return !process.HasExited;
            }

            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/stat"));
            return !stat[(stat.LastIndexOf(')') + 1)..].TrimStart().StartsWith('Z');
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    /// <summary>Sends a signal, such as <c>TERM</c>, with the system's own <c>kill</c>.</summary>
    public static async Task SignalAsync(int processId, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", processId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}

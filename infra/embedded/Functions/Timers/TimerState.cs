using System.Text.Json;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Embedded.Timers;

/// <summary>Remembers over restarts when a timer function last ran and is due next: one small file per function.</summary>
internal sealed class TimerState(string dataDirectory)
{
    private readonly string _folder = Path.Combine(dataDirectory, "timers");

    /// <summary>Reads what is remembered; null when there is nothing or it cannot be read.</summary>
    internal ScheduleStatus? Read(string function)
    {
        try
        {
            return JsonSerializer.Deserialize<ScheduleStatus>(File.ReadAllText(PathOf(function)));
        }
        catch (Exception error) when (error is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    internal void Write(string function, ScheduleStatus status)
    {
        Directory.CreateDirectory(_folder);
        var path = PathOf(function);
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(status));
        File.Move(path + ".new", path, overwrite: true);
    }

    // Names of functions are unique without regard to case.
    private string PathOf(string function) => Path.Combine(_folder, $"{function.ToLowerInvariant()}.json");
}

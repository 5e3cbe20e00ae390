using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Settings;

/// <summary>
/// Reads host.json, with <c>AzureFunctionsJobHost__...</c> settings on top as in the official host. What is misspelt or out
/// of range is a fault; settings that only the official host knows are left to it.
/// </summary>
internal sealed class HostJson
{
    // Sections that are ours to judge, with every key that the official host knows in them.
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["extensions:http"] = ["routePrefix", "maxOutstandingRequests", "maxConcurrentRequests", "dynamicThrottlesEnabled", "hsts", "customHeaders"],
        ["extensions:queues"] = ["batchSize", "newBatchThreshold", "maxDequeueCount", "visibilityTimeout", "maxPollingInterval", "messageEncoding"],
        ["extensions:durableTask"] =
        [
            "hubName",
            "defaultVersion",
            "versionMatchStrategy",
            "versionFailureStrategy",
            "storageProvider",
            "tracing",
            "notifications",
            "maxConcurrentActivityFunctions",
            "maxConcurrentOrchestratorFunctions",
            "maxConcurrentEntityFunctions",
            "extendedSessionsEnabled",
            "extendedSessionIdleTimeoutInSeconds",
            "maxOrchestrationActions",
            "useGracefulShutdown",
            "useAppLease",
            "overridableExistingInstanceStates",
            "maxEntityOperationBatchSize",
            "storeInputsInOrchestrationHistory",
            "httpSettings",
            "grpcRetryOptions",
            "throwStatusExceptionsOnRaiseEvent",
        ],
    };

    private static readonly string[] TopLevel =
    [
        "$schema",
        "version",
        "extensions",
        "extensionBundle",
        "functionTimeout",
        "functions",
        "healthMonitor",
        "isDefaultHostConfig",
        "logging",
        "managedDependency",
        "retry",
        "singleton",
        "telemetryMode",
        "watchDirectories",
        "watchFiles",
        "concurrency",
        "customHandler",
        "aggregator",
        "applicationInsights",
    ];

    private static readonly string[] Sections = ["extensions", "logging", "logging:logLevel"];

    private readonly IConfiguration _values;
    private readonly List<string> _faults;

    private HostJson(IConfiguration values, List<string> faults)
    {
        _values = values;
        _faults = faults;
    }

    /// <summary>Reads the file in the given folder and adds what is wrong with it to <paramref name="faults"/>.</summary>
    internal static HostSettings Read(string folder, IConfiguration settings, List<string> faults)
    {
        var path = Path.Combine(folder, "host.json");
        var builder = new ConfigurationBuilder();
        try
        {
            using var file = File.OpenRead(path);
            using var document = JsonDocument.Parse(
                file,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                faults.Add($"{path} must hold one JSON object.");
                return new HostSettings();
            }

            file.Position = 0;
            builder.AddJsonStream(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(document.RootElement)));
        }
        catch (JsonException error)
        {
            faults.Add(
                $"{path} is not JSON: line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}. Correct it; a comma or quote is often missing just before.");
            return new HostSettings();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add($"{path} is missing. It belongs beside the app's assembly; build the app again.");
            return new HostSettings();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{path} cannot be read: {error.Message}");
            return new HostSettings();
        }

        builder.AddInMemoryCollection(settings.GetSection("AzureFunctionsJobHost").AsEnumerable(makePathsRelative: true));
        try
        {
            return new HostJson(builder.Build(), faults).Map();
        }
        catch (Exception error) when (error is FormatException or InvalidDataException)
        {
            // The one thing that is JSON and no configuration: a name given twice.
            faults.Add($"{path}: {error.GetBaseException().Message} Leave one of them.");
            return new HostSettings();
        }
    }

    private HostSettings Map()
    {
        if (_values["version"] != "2.0")
        {
            _faults.Add($"host.json: \"version\" is '{_values["version"]}'; it must be \"2.0\".");
        }

        RefuseUnknown(_values, "host.json", TopLevel);
        foreach (var section in Sections.Select(_values.GetSection).Where(section => !string.IsNullOrEmpty(section.Value)))
        {
            _faults.Add($"host.json: {section.Path.Replace(':', '.')} is '{section.Value}'; it must be an object in braces.");
        }

        foreach (var (section, keys) in Known)
        {
            RefuseUnknown(_values.GetSection(section), $"host.json: {section.Replace(':', '.')}", keys);
        }

        var batchSize = Number("extensions:queues:batchSize", 16, 1, 32);
        var defaults = new HostSettings();
        return new HostSettings
        {
            RoutePrefix = (_values["extensions:http:routePrefix"] ?? defaults.RoutePrefix).Trim('/'),
            BatchSize = batchSize,
            NewBatchThreshold = Number("extensions:queues:newBatchThreshold", batchSize / 2, 0, int.MaxValue),
            MaxDequeueCount = Number("extensions:queues:maxDequeueCount", defaults.MaxDequeueCount, 1, int.MaxValue),
            VisibilityTimeout = Span(
                "extensions:queues:visibilityTimeout",
                defaults.VisibilityTimeout,
                TimeSpan.Zero,
                TimeSpan.FromDays(7)),
            MaxPollingInterval = Span(
                "extensions:queues:maxPollingInterval",
                defaults.MaxPollingInterval,
                TimeSpan.FromMilliseconds(100),
                TimeSpan.FromDays(1)),
            Base64Messages = Choice("extensions:queues:messageEncoding", "base64", "none") == "base64",
            HubName = _values["extensions:durableTask:hubName"] ?? defaults.HubName,
            DefaultVersion = _values["extensions:durableTask:defaultVersion"] ?? defaults.DefaultVersion,
            MaxConcurrentActivities = Number(
                "extensions:durableTask:maxConcurrentActivityFunctions",
                defaults.MaxConcurrentActivities,
                1,
                int.MaxValue),
            MaxConcurrentOrchestrators = Number(
                "extensions:durableTask:maxConcurrentOrchestratorFunctions",
                defaults.MaxConcurrentOrchestrators,
                1,
                int.MaxValue),
            RefusesVainEvents = Choice("extensions:durableTask:throwStatusExceptionsOnRaiseEvent", "true", "false") == "true",
            LogLevels = Levels(),
        };
    }

    private void RefuseUnknown(IConfiguration section, string where, string[] known)
    {
        // A word or number where a section belongs; null and {} are empty sections.
        if (section is IConfigurationSection { Value: { Length: > 0 } value })
        {
            _faults.Add($"{where} is '{value}'; it must be an object in braces.");
        }

        foreach (var child in section.GetChildren().Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            _faults.Add($"{where}: there is no setting \"{child.Key}\". Known are: {string.Join(", ", known)}.");
        }
    }

    private int Number(string key, int otherwise, int min, int max)
    {
        if (_values[key] is not { } text)
        {
            return otherwise;
        }

        if (
            int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max)
        {
            return number;
        }

        _faults.Add($"host.json: {key.Replace(':', '.')} is '{text}'; it must be a whole number "
            + (max == int.MaxValue ? $"of at least {min}." : $"from {min} to {max}."));
        return otherwise;
    }

    private TimeSpan Span(string key, TimeSpan otherwise, TimeSpan min, TimeSpan max)
    {
        if (_values[key] is not { } text)
        {
            return otherwise;
        }

        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= min && span <= max)
        {
            return span;
        }

        _faults.Add(
            $"host.json: {key.Replace(':', '.')} is '{text}'; it must be a time span such as \"00:00:30\", from {min:c} to {max:c}.");
        return otherwise;
    }

    private string Choice(string key, params string[] choices)
    {
        var text = _values[key] ?? choices[0];
        if (choices.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return text.ToLowerInvariant();
        }

        _faults.Add($"host.json: {key.Replace(':', '.')} is '{text}'; it must be one of: {string.Join(", ", choices)}.");
        return choices[0];
    }

    private Dictionary<string, LogLevel> Levels()
    {
        var levels = new Dictionary<string, LogLevel>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _values.GetSection("logging:logLevel").GetChildren())
        {
            if (Enum.TryParse<LogLevel>(entry.Value, ignoreCase: true, out var level))
            {
                levels[entry.Key] = level;
            }
            else
            {
                _faults.Add(
                    $"host.json: logging.logLevel.{entry.Key} is '{entry.Value}'; it must be one of: {string.Join(", ", Enum.GetNames<LogLevel>())}.");
            }
        }

        return levels;
    }
}

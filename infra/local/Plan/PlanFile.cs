using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Serverless.Domain.Availability;
using Serverless.Domain.Planning;

namespace Serverless.Local.Plan;

/// <summary>Reads a planning problem and writes its answer, as JSON. The form is described in seeds/plans/README.md.</summary>
internal static class PlanFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a problem.</summary>
    /// <exception cref="PlanFileException">The file cannot be read or has faults; the message has one line for each.</exception>
    internal static PlanningProblem Read(string path)
    {
        PlanningProblem? problem;
        try
        {
            problem = JsonSerializer.Deserialize<PlanningProblem>(File.ReadAllText(path), Options);
        }
        catch (JsonException error)
        {
            throw new PlanFileException($"{Place(path, error)}: {Words(error)}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PlanFileException(error.Message, error);
        }

        if (problem is null)
        {
            throw new PlanFileException($"{path}: It holds null. Write a problem, as seeds/plans/README.md shows.");
        }

        return PlanningChecks.Check(problem) is [_, ..] faults
            ? throw new PlanFileException(string.Join(Environment.NewLine, faults.Select(fault => $"{path}: {fault}")))
            : problem;
    }

    internal static string Write(PlanningAnswer answer) => JsonSerializer.Serialize(answer, Options);

    private static string Place(string path, JsonException error)
    {
        // The serializer counts lines from nought.
        var line = error.LineNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number + 1}") : string.Empty;
        return error.Path is { Length: > 2 } place ? $"{path}{line}, {place[2..]}" : path + line;
    }

    private static string Words(JsonException error)
    {
        // It adds its own words for the place, and names our types in full.
        var end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var words = (end > 0 ? error.Message[..end] : error.Message).Replace("Serverless.Domain.Planning.", string.Empty, StringComparison.Ordinal);
        return error.Path?.Split('.')[^1] switch
        {
            _ when !words.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) => $"{words} See seeds/plans/README.md for what may be written.",
            "today" or "from" or "until" or "date" or "firstDay" or "lastDay" or "keptFirstDay" => "This is no date: write it as \"2017-11-27\".",
            "kind" => $"Write one of {string.Join(", ", Enum.GetNames<AwayKind>())}.",
            "reason" => $"Write one of {string.Join(", ", Enum.GetNames<ClosedReason>())}.",
            _ when words.Contains("System.Int32", StringComparison.Ordinal) => "This is no whole number.",
            _ => "This has another form. See seeds/plans/README.md for what may be written.",
        };
    }
}

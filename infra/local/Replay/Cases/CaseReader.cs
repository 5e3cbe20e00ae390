using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Domain.Policies;

namespace Serverless.Local.Replay.Cases;

/// <summary>Reads a case from its folder. What is wrong is told in words, all of it together where that is possible.</summary>
internal static class CaseReader
{
    /// <summary>The file that says what happens in a case.</summary>
    internal const string FileName = "case.json";

    private static readonly JsonDocumentOptions Document = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads a case.</summary>
    /// <param name="folder">The case's folder.</param>
    /// <param name="policy">The text of the policy file, which the case may change.</param>
    internal static CaseReading Read(string folder, string policy)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new CaseReading(null, [new CaseFault(folder, $"There is no {FileName} in this folder.")]);
        }

        CaseFile? file;
        try
        {
            file = JsonSerializer.Deserialize<CaseFile>(File.ReadAllText(path), CaseJson.Options);
        }
        catch (JsonException error)
        {
            return new CaseReading(null, [Fault(error)]);
        }

        if (file is null)
        {
            return new CaseReading(null, [new CaseFault(FileName, "It holds null. Write a case, as README.md beside the cases shows.")]);
        }

        var faults = CaseChecks.Check(file, folder);
        var reading = Policy(file, policy);
        faults.AddRange(reading.Faults.Select(fault => new CaseFault("policy", fault)));
        var before = file.After is { } after ? Before(folder, after, file, policy, faults) : null;
        return faults is []
            ? new CaseReading(
                new LoadedCase(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), folder, file, reading.Policy!) { Before = before }, [])
            : new CaseReading(null, faults);
    }

    // A case that ends before another begins cannot come after it too: the chain has an end.
    private static LoadedCase? Before(string folder, string after, CaseFile file, string policy, List<CaseFault> faults)
    {
        if (after.AsSpan().ContainsAny('/', '\\') || after is ".." or ".")
        {
            faults.Add(new CaseFault("after", $"'{after}' is no name of a case beside this one."));
            return null;
        }

        var reading = Read(Path.Combine(Path.GetFullPath(folder), "..", after), policy);
        faults.AddRange(reading.Faults.Select(fault => new CaseFault($"after {after}, {fault.Place}", fault.Problem)));
        if (reading.Case is { } before && before.File.End > file.Start)
        {
            faults.Add(new CaseFault("after", $"{after} ends on {before.File.End:O}, after this case begins."));
        }

        return reading.Case;
    }

    private static PolicyReading Policy(CaseFile file, string policy)
    {
        var values = (JsonObject)JsonNode.Parse(policy, documentOptions: Document)!;
        if (file.Policy is { } changes)
        {
            MergePatch.Apply(values, changes);
        }

        return PolicyReader.Read(values.ToJsonString());
    }

    // The serializer counts from nought and adds its own words for the place.
    private static CaseFault Fault(JsonException error)
    {
        var place = error.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $"{FileName}, line {line + 1}") : FileName;
        var end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var words = end > 0 ? error.Message[..end] : error.Message;
        return new CaseFault(
            error.Path is { Length: > 2 } path ? $"{place}, {path[2..]}" : place,
            words.Replace("Serverless.Local.Replay.Cases.", string.Empty, StringComparison.Ordinal));
    }
}

using System.Text.Json;
using Serverless.Domain.Drafts;

namespace Serverless.Domain.Register;

/// <summary>
/// Reads the register: first a file into entries, which a store can keep one by one, then all entries into
/// <see cref="Registers"/>. Wrong data is a result with every fault in it.
/// </summary>
public static class RegisterReader
{
    /// <summary>Reads all files.</summary>
    /// <param name="files">The content of each file, by its name; all of <see cref="RegisterFiles.All"/>.</param>
    public static RegisterReading Read(IReadOnlyDictionary<string, string> files)
    {
        var faults = new List<RegisterFault>();
        var entries = new List<RegisterEntry>();
        foreach (var file in RegisterFiles.All)
        {
            if (files.TryGetValue(file, out var content))
            {
                entries.AddRange(Split(file, content, faults));
            }
            else
            {
                faults.Add(new RegisterFault(file, string.Empty, "The file is missing. Put it beside the others."));
            }
        }

        return faults.Count > 0 ? RegisterReading.Failed(faults) : Read(entries);
    }

    /// <summary>Cuts a file into its entries.</summary>
    /// <param name="file">One of <see cref="RegisterFiles.All"/>.</param>
    /// <param name="content">The file's content: a JSON array of objects.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyList<RegisterEntry> Split(string file, string content, ICollection<RegisterFault> faults)
    {
        try
        {
            using var document = JsonDocument.Parse(content, RegisterJson.Document);
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                return Split(file, document.RootElement, faults);
            }

            faults.Add(new RegisterFault(file, string.Empty, "The file is no list. Write its entries between [ and ]."));
        }
        catch (JsonException error)
        {
            faults.Add(new RegisterFault(file, string.Empty, $"The file is no JSON: {error.Message} Correct that line."));
        }

        return [];
    }

    /// <summary>Reads the entries of all files, in any order.</summary>
    public static RegisterReading Read(IEnumerable<RegisterEntry> entries)
    {
        var faults = new List<RegisterFault>();
        var byFile = entries.ToLookup(entry => entry.File, StringComparer.Ordinal);
        var holidays = Values<HolidayEntry>(byFile, RegisterFiles.Holidays, faults);
        var registers = new Registers
        {
            States = Values<State>(byFile, RegisterFiles.States, faults),
            Missions = Values<Mission>(byFile, RegisterFiles.Missions, faults),
            Organisations = Values<Organisation>(byFile, RegisterFiles.Organisations, faults),
            People = Values<Person>(byFile, RegisterFiles.People, faults),
            Holidays = [.. holidays.Where(holiday => holiday.Reviewed).Select(holiday => holiday.ToHoliday())],
            HolidaysToReview = [.. holidays.Where(holiday => !holiday.Reviewed).Select(holiday => holiday.ToHoliday())],
            Matrices = Values<StateMatrix>(byFile, RegisterFiles.Matrices, faults),
        };
        // What one unreadable entry leaves out would only show as more faults elsewhere.
        if (faults.Count == 0)
        {
            faults.AddRange(RegisterChecks.Check(registers));
        }

        return faults.Count > 0 ? RegisterReading.Failed(faults) : RegisterReading.Of(registers);
    }

    private static List<RegisterEntry> Split(string file, JsonElement list, ICollection<RegisterFault> faults)
    {
        var entries = new List<RegisterEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, element) in list.EnumerateArray().Index())
        {
            if (Key(file, element) is not { } key)
            {
                faults.Add(new RegisterFault(
                    file, $"#{index + 1}", $"The entry has no usable {KeyFields(file)}. Give it letters, digits and hyphens."));
            }
            else if (!keys.Add(key))
            {
                faults.Add(new RegisterFault(file, key, "The entry is there twice. Keep one of the two."));
            }
            else
            {
                entries.Add(new RegisterEntry(file, key, JsonSerializer.Serialize(element, RegisterJson.Plain)));
            }
        }

        return entries;
    }

    private static List<T> Values<T>(
        ILookup<string, RegisterEntry> entries, string file, List<RegisterFault> faults)
    {
        var values = new List<T>();
        foreach (var entry in entries[file].OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            try
            {
                values.Add(JsonSerializer.Deserialize<T>(entry.Json, RegisterJson.Options)
                    ?? throw new JsonException("The entry is empty."));
                using var element = JsonDocument.Parse(entry.Json);
                if (Key(file, element.RootElement) != entry.Key)
                {
                    faults.Add(new RegisterFault(
                        file, entry.Key, $"The entry's {KeyFields(file)} differs from the key it is kept under. Make them agree."));
                }
            }
            catch (JsonException error)
            {
                faults.Add(new RegisterFault(
                    file, entry.Key, $"The entry cannot be read: {error.Message} The file's README line says what belongs there."));
            }
        }

        return values;
    }

    private static string KeyFields(string file) => file switch
    {
        RegisterFiles.States => "code",
        RegisterFiles.Missions or RegisterFiles.Matrices => "state",
        RegisterFiles.Holidays => "calendar and date",
        _ => "id",
    };

    private static string? Key(string file, JsonElement entry) => file switch
    {
        RegisterFiles.States => Text(entry, "code"),
        RegisterFiles.Missions or RegisterFiles.Matrices => Text(entry, "state"),
        RegisterFiles.Holidays =>
            Text(entry, "calendar") is { } calendar && Text(entry, "date") is { } date ? $"{calendar}-{date}" : null,
        _ => Text(entry, "id"),
    };

    // Keys become row keys, so they hold nothing that a table refuses.
    private static string? Text(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object
        && entry.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 and <= 64 } text
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? text
            : null;
}

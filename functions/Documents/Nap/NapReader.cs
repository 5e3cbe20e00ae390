using System.Globalization;
using Serverless.Documents.Model;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Nap;

/// <summary>Reads the measures of a plan.</summary>
internal sealed class NapReader(NapDraft asWritten)
{
    private readonly Dictionary<string, NapMeasure> _known = asWritten.Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Gives the measures in order; null where there is no section.</summary>
    internal IReadOnlyList<NapMeasure>? Read(Page page)
    {
        if (NapRows.Find(page) is not { } rows)
        {
            return null;
        }

        // Rows that keep their mark keep their number; new ones are numbered after them.
        foreach (var (_, row) in rows)
        {
            _ids.Add(NapRows.MarkOf(row) ?? string.Empty);
        }

        return [.. rows.Select(one => Measure(one.Section, one.Row))];
    }

    private NapMeasure Measure(NapSection section, GridRow row)
    {
        var texts = NapRows.TextsOf(row);
        var mark = NapRows.MarkOf(row);
        // A row that was copied carries the same mark twice; the second is a new one.
        var id = mark is not null && _ids.Remove(mark) ? mark : NewId(section);
        var (status, note) = NapRows.StatusOf(texts[NapRows.StatusCell]);
        return new NapMeasure
        {
            Id = id,
            Section = section,
            Measure = texts[0],
            Institution = texts[1],
            Action = texts[2],
            TimeFrame = texts[3],
            Status = status,
            StatusNote = note,
            Assistance = texts[5],
            CarriedFrom = status == MeasureStatus.InPlace ? null : _known.GetValueOrDefault(id)?.CarriedFrom,
        };
    }

    private string NewId(NapSection section)
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{section}_{number}");
            if (!_known.ContainsKey(id) && !_ids.Contains(id) && _known.TryAdd(id, new NapMeasure { Id = id, Section = section }))
            {
                return id;
            }
        }
    }
}

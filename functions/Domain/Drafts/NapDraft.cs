using System.Globalization;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Drafts;

/// <summary>A draft National Implementation Action Plan as data.</summary>
public sealed record NapDraft
{
    /// <summary>Which version it is.</summary>
    public required DraftStamp Stamp { get; init; }

    /// <summary>The State's name in the language of the plan.</summary>
    public required string StateName { get; init; }

    /// <summary>The language of the plan.</summary>
    public required Language Language { get; init; }

    /// <summary>The day of this version.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The measures; within a section in the order of the table.</summary>
    public required IReadOnlyList<NapMeasure> Measures { get; init; }

    /// <summary>
    /// The first draft: what the matrix says is in place, and an open row in every section where it says nothing.
    /// </summary>
    public static NapDraft FromMatrix(StateMatrix matrix, DraftStamp stamp, string stateName, Language language, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new NapDraft
        {
            Stamp = stamp,
            StateName = stateName,
            Language = language,
            Date = date,
            Measures = [.. NapSection.All.SelectMany(section => Rows(matrix, section))],
        };
    }

    /// <summary>The same plan at the next visit: what was not yet in place is marked as carried over.</summary>
    /// <param name="stamp">The version that the carried plan becomes.</param>
    /// <param name="date">Its day.</param>
    public NapDraft CarriedOver(DraftStamp stamp, DateOnly date) => this with
    {
        Stamp = stamp,
        Date = date,
        Measures = [.. Measures.Select(measure => measure with { CarriedFrom = measure.Status == MeasureStatus.InPlace ? null : measure.CarriedFrom ?? Stamp })],
    };

    private static IEnumerable<NapMeasure> Rows(StateMatrix matrix, NapSection section)
    {
        var entries = matrix.Entries.Where(entry => entry.Paragraph == section.Paragraph && InField(entry.Field, section.Field)).ToList();
        return entries.Count == 0
            ? [new NapMeasure { Id = Id(section, 1), Section = section }]
            : entries.Select((entry, index) => new NapMeasure
            {
                Id = Id(section, index + 1),
                Section = section,
                Measure = entry.InPlace,
                Institution = entry.Institution ?? string.Empty,
                Status = MeasureStatus.InPlace,
            });
    }

    // What holds for all weapons holds for each; a section about all of them takes what the matrix says about any.
    private static bool InField(WeaponField entry, WeaponField section) =>
        entry == section || entry == WeaponField.General || section == WeaponField.General;

    private static string Id(NapSection section, int number) => string.Create(CultureInfo.InvariantCulture, $"{section}_{number}");
}

using System.Globalization;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Writing;

/// <summary>The fixed words of a National Implementation Action Plan in one language.</summary>
internal sealed record NapWords
{
    private static readonly IReadOnlyDictionary<Language, NapWords> ByLanguage =
        LanguageTags.All.ToDictionary(language => language, language => Catalogue.Read<NapWords>("nap", language));

    internal static IEnumerable<NapWords> All => ByLanguage.Values;

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string Draft { get; init; }

    public required string State { get; init; }

    public required string Date { get; init; }

    public required string Version { get; init; }

    public required string Reference { get; init; }

    public required string Introduction { get; init; }

    public required string HowTo { get; init; }

    /// <summary>The word in brackets with which a comment for the editors alone begins.</summary>
    public required string Private { get; init; }

    /// <summary>{0} is who changes the same words, parted by commas.</summary>
    public required string Conflict { get; init; }

    /// <summary>{0} is the version, {1} what was said on it.</summary>
    public required string OnVersion { get; init; }

    /// <summary>What is asked for by a change of each kind, but for comments and replies; {0} is the words before, {1} those after.</summary>
    public required IReadOnlyDictionary<LedgerKind, string> Changes { get; init; }

    public required string Page { get; init; }

    public required string Of { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>{0} is the number: <c>3 (a)</c>.</summary>
    public required string Paragraph { get; init; }

    public required IReadOnlyDictionary<OperativeParagraph, string> Paragraphs { get; init; }

    public required IReadOnlyDictionary<WeaponField, string> Fields { get; init; }

    public required IReadOnlyDictionary<MeasureStatus, string> Statuses { get; init; }

    /// <summary>{0} is the reference of the request, {1} the version.</summary>
    public required string Carried { get; init; }

    public required string DateFormat { get; init; }

    /// <summary>The note of a row that was carried over.</summary>
    internal string CarriedFrom(DraftStamp from) => string.Format(CultureInfo.InvariantCulture, Carried, from.Reference, from.Version);

    /// <summary>A day as the plan shows it.</summary>
    internal string Day(DateOnly day, Language language) => day.ToString(DateFormat, language.ToCulture());

    internal static NapWords In(Language language) => ByLanguage[language];

    /// <summary>The heading of an operative paragraph.</summary>
    internal string Heading(OperativeParagraph paragraph) =>
        $"{string.Format(CultureInfo.InvariantCulture, Paragraph, Number(paragraph))}: {Paragraphs[paragraph]}";

    private static string Number(OperativeParagraph paragraph) => paragraph switch
    {
        OperativeParagraph.Op3A => "3 (a)",
        OperativeParagraph.Op3B => "3 (b)",
        OperativeParagraph.Op3C => "3 (c)",
        OperativeParagraph.Op3D => "3 (d)",
        _ => paragraph.ToString()[2..],
    };
}

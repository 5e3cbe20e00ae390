using NodaTime;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Register;

/// <summary>A Member State of the United Nations, as the register knows it.</summary>
public sealed record State
{
    /// <summary>ISO 3166-1 alpha-3.</summary>
    public required StateCode Code { get; init; }

    /// <summary>ISO 3166-1 alpha-2, such as <c>GT</c>.</summary>
    public required string Alpha2 { get; init; }

    /// <summary>The numeric code of the UN Statistics Division (M49), such as 320.</summary>
    public required int M49 { get; init; }

    /// <summary>The regional group.</summary>
    public required RegionalGroup Group { get; init; }

    /// <summary>The short name in each of the six languages, such as <c>Guatemala</c> or <c>Гватемала</c>.</summary>
    public required IReadOnlyDictionary<Language, string> Names { get; init; }

    /// <summary>Other names that notes use, in any language: the formal name, former names, spellings without accents.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The State's own official languages, as BCP 47 tags.</summary>
    public required IReadOnlyList<string> OfficialLanguages { get; init; }

    /// <summary>The language the mission is written to when it has not chosen one.</summary>
    public required Language CorrespondenceLanguage { get; init; }

    /// <summary>The days of the week on which public offices are closed.</summary>
    public required IReadOnlyList<IsoDayOfWeek> WeekendDays { get; init; }

    /// <summary>The time zone of the capital (IANA id).</summary>
    public required string TimeZone { get; init; }

    /// <summary>The name in a language; in another where the register lacks it.</summary>
    public string NameIn(Language language) => Names.GetValueOrDefault(language, Names.Values.First());
}

using Serverless.Domain.Languages;

namespace Serverless.Domain.Register;

/// <summary>A partner organisation that takes part in visits, such as OAS/CICTE.</summary>
public sealed record Organisation
{
    /// <summary>A short id that never changes, such as <c>oas-cicte</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name in each language it is known in; English is always there.</summary>
    public required IReadOnlyDictionary<Language, string> Names { get; init; }

    /// <summary>Short forms that notes use, such as <c>OAS/CICTE</c>, <c>OEA/CICTE</c>.</summary>
    public required IReadOnlyList<string> ShortNames { get; init; }

    /// <summary>Mailboxes; the first is the one written to.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>The language it is written to.</summary>
    public required Language Language { get; init; }

    /// <summary>The States whose national action plans it supports together with the Group of Experts, as far as that is public.</summary>
    public IReadOnlyList<StateCode> Plans { get; init; } = [];

    /// <summary>The name in a language; in English where the register lacks it.</summary>
    public string NameIn(Language language) => Names.GetValueOrDefault(language) ?? Names[Language.English];
}

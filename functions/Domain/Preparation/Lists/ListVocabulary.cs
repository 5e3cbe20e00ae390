namespace Serverless.Domain.Preparation.Lists;

/// <summary>The words of one language that lists are read by.</summary>
internal sealed class ListVocabulary
{
    internal required IReadOnlyDictionary<ListColumn, string[]> Headers { get; init; }

    internal required string[] Fillers { get; init; }

    internal required string[] ListTitles { get; init; }

    internal required string[] Institutions { get; init; }

    internal required string[] Posts { get; init; }

    internal required string[] Addresses { get; init; }
}

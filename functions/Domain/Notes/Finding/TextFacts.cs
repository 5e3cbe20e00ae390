using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Finding;

/// <summary>What one text says by itself.</summary>
internal sealed record TextFacts
{
    internal required ReadText Text { get; init; }

    internal Fact<StateCode>? State { get; init; }

    internal Fact<string>? Number { get; init; }

    /// <summary>The text's own date.</summary>
    internal Fact<DateOnly>? Date { get; init; }

    /// <summary>Another date that the text gives itself elsewhere.</summary>
    internal Evidence? OtherDate { get; init; }

    internal Fact<Signatory>? Signatory { get; init; }

    /// <summary>Whether a letter is passed on with it.</summary>
    internal bool Forwards { get; init; }

    internal Fact<Signatory>? ForwardedAuthor { get; init; }

    internal Fact<DateOnly>? ForwardedDate { get; init; }

    internal Fact<string>? Purpose { get; init; }

    internal Fact<VisitDates>? Dates { get; init; }

    internal Fact<string>? Venue { get; init; }

    internal IReadOnlyList<Fact<Language>> WorkingLanguages { get; init; } = [];

    internal IReadOnlyList<Fact<StateCode>> Supporters { get; init; } = [];

    internal IReadOnlyList<Fact<string>> Partners { get; init; } = [];
}

using Serverless.Domain.Languages;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Reporting;

/// <summary>
/// Everything that an Information Note is drafted from, names in the note's language where the registers have them in it. What is
/// not known is null or empty; nothing is made up.
/// </summary>
public sealed record NoteRecord
{
    /// <summary>The request.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The language of the note.</summary>
    public required Language Language { get; init; }

    /// <summary>The day on which it is drafted, at Headquarters.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The State's name.</summary>
    public required Traced<string> State { get; init; }

    /// <summary>That the Committee's Chair agreed to the visit.</summary>
    public NoteSource? Approval { get; init; }

    /// <summary>The first and the last day.</summary>
    public Traced<(DateOnly First, DateOnly Last)>? Days { get; init; }

    /// <summary>City and house, as the State named them.</summary>
    public Traced<string>? Venue { get; init; }

    /// <summary>The States that support the visit.</summary>
    public IReadOnlyList<Traced<string>> Supporters { get; init; } = [];

    /// <summary>The partner organisations that took part.</summary>
    public IReadOnlyList<Traced<string>> Partners { get; init; } = [];

    /// <summary>The State's institutions, as they were written first, each once.</summary>
    public IReadOnlyList<Traced<string>> Institutions { get; init; } = [];

    /// <summary>That a team of the Group of Experts went.</summary>
    public NoteSource? Team { get; init; }

    /// <summary>How the State asked for the visit.</summary>
    public NoteRequest Request { get; init; } = new();

    /// <summary>The State's earlier visits that were held, the first one first.</summary>
    public IReadOnlyList<EarlierVisit> Earlier { get; init; } = [];

    /// <summary>That the visit went on with the draft of an earlier one.</summary>
    public NoteSource? Continues { get; init; }

    /// <summary>What partners and the Group of Experts do for other States of the region.</summary>
    public IReadOnlyList<RegionalSupport> Regional { get; init; } = [];

    /// <summary>The reports on the days, in their order.</summary>
    public IReadOnlyList<DailyReport> Reports { get; init; } = [];

    /// <summary>The days on which there was a programme.</summary>
    public IReadOnlyList<DateOnly> VisitDays { get; init; } = [];

    /// <summary>The address for questions.</summary>
    public required Traced<string> Contact { get; init; }
}

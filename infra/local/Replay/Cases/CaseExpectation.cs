using Serverless.Domain.Requests;

namespace Serverless.Local.Replay.Cases;

/// <summary>What must be so at a moment, once everything that falls due until then has been done.</summary>
internal sealed record CaseExpectation
{
    /// <summary>What it is about, for a person.</summary>
    public required string Name { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How many requests there are, open and closed.</summary>
    public int? Requests { get; init; }

    /// <summary>The request that what follows is about.</summary>
    public Reference? Request { get; init; }

    /// <summary>Its stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The step in which somebody is waited for; an empty text for none.</summary>
    public string? Step { get; init; }

    /// <summary>When that is due.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Who is waited for, by their ids in the registers, in any order.</summary>
    public IReadOnlyList<string>? On { get; init; }

    /// <summary>The decisions taken, in their order.</summary>
    public IReadOnlyList<CaseDecision>? Decisions { get; init; }

    /// <summary>The stages it has been in, in their order.</summary>
    public IReadOnlyList<Stage>? Stages { get; init; }

    /// <summary>Facts of its registration, by their names, each in words that its value must hold.</summary>
    public IReadOnlyDictionary<string, string>? Facts { get; init; }

    /// <summary>The names of its documents, in any order; <c>*</c> stands for anything.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>What its timeline must hold, by kind of entry, and how often.</summary>
    public IReadOnlyDictionary<string, int>? Timeline { get; init; }

    /// <summary>The plan that waits for the Coordinator.</summary>
    public CasePlan? Proposal { get; init; }

    /// <summary>The plan that people were asked for.</summary>
    public CasePlan? Plan { get; init; }

    /// <summary>What stands in the way of a plan: for each condition that is told, in any order, words that it must hold.</summary>
    public IReadOnlyList<string>? Conflict { get; init; }

    /// <summary>The days that it has of each expert, travel included, such as <c>Confirmed 2017-11-26/2017-11-29</c>; all experts.</summary>
    public IReadOnlyDictionary<string, string>? Bookings { get; init; }

    /// <summary>How many mails of a kind have gone out.</summary>
    public IReadOnlyList<CaseCount> Mails { get; init; } = [];

    /// <summary>How many mails wait for an officer, by the reason.</summary>
    public IReadOnlyDictionary<string, int>? Triage { get; init; }
}

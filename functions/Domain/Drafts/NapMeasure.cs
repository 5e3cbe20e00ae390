namespace Serverless.Domain.Drafts;

/// <summary>A row of a National Implementation Action Plan. Texts are in the language of the plan; empty where nothing is known yet.</summary>
public sealed record NapMeasure
{
    /// <summary>What stays the same from version to version: the section and a number, <c>op3a_chemical_2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required NapSection Section { get; init; }

    /// <summary>What is in place or should be.</summary>
    public string Measure { get; init; } = string.Empty;

    /// <summary>Who is responsible.</summary>
    public string Institution { get; init; } = string.Empty;

    /// <summary>What is to be done.</summary>
    public string Action { get; init; } = string.Empty;

    /// <summary>By when.</summary>
    public string TimeFrame { get; init; } = string.Empty;

    /// <summary>How far it is.</summary>
    public MeasureStatus Status { get; init; }

    /// <summary>What the plan adds to the status in words.</summary>
    public string StatusNote { get; init; } = string.Empty;

    /// <summary>What help is needed.</summary>
    public string Assistance { get; init; } = string.Empty;

    /// <summary>The version from which an open measure was carried over to another visit; null when it was not.</summary>
    public DraftStamp? CarriedFrom { get; init; }
}

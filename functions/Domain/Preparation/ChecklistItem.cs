using Serverless.Domain.Deadlines;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Preparation;

/// <summary>A line of a visit's checklist.</summary>
public sealed record ChecklistItem
{
    /// <summary>What has to be ready.</summary>
    public required PreparationItem Item { get; init; }

    /// <summary>Whose task it is.</summary>
    public required PartyKind Owner { get; init; }

    /// <summary>Who that is; the lead of the team where the owner is an expert.</summary>
    public IReadOnlyList<Party> Owners { get; init; } = [];

    /// <summary>By when it has to be ready, and how that was found; null where nothing is set.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>When it was done (UTC); null while it is open.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Who said so; null while it is open.</summary>
    public Party? DoneBy { get; init; }

    /// <summary>What was said with it.</summary>
    public string Note { get; init; } = string.Empty;
}

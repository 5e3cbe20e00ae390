using System.Text.Json.Serialization;

namespace Serverless.Domain.Notes;

/// <summary>What is known about a request from its note: what was read, what is missing, what an officer has put right.</summary>
public sealed record Registration
{
    /// <summary>What was read, with the corrections made.</summary>
    public required NoteFacts Facts { get; init; }

    /// <summary>The facts that the policy wants and that are missing or unsure, by their names in <see cref="NoteFacts"/>.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }

    /// <summary>Whether the note's sender was proven when it came.</summary>
    public required bool IsSenderVerified { get; init; }

    /// <summary>Why an officer should look even where nothing is missing: contradictions, documents that could not be read.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>By what another copy of the note is recognised.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Whether it needs no officer: nothing is missing, nothing is unsure, and the sender is proven.</summary>
    [JsonIgnore]
    public bool IsComplete => Gaps is [] && Concerns is [] && IsSenderVerified;
}
